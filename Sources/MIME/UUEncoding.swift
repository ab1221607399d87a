import Bytes

/// Files in a text between `begin 644 name` and `end`, as mail had them before MIME.
enum UUEncoding {
  /// The next file from `start`: from its `begin` line to behind its `end` line. Linear: a `begin`
  /// line is no line of data, so that no byte is looked at twice.
  static func nextFile(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Range<Int>? {
    let text = bytes.part(0..<end)
    var position = start
    while let hit = firstIndex(of: "begin ", in: text, from: position) {
      position = hit + 6
      guard hit == start || text[hit - 1] == 0x0A, name(in: text, at: hit) != nil,
        let feed = firstIndex(of: 0x0A, in: text, from: position)
      else { continue }
      let stop = endOfData(in: text, from: feed + 1)
      if stop > feed + 1 { return hit..<stop }
      position = feed + 1
    }
    return nil
  }

  /// The file name of the `begin` line at `start`: three or four octal digits stand before it.
  static func name(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Range<Int>? {
    var index = start + 6
    let mode = index
    while index < text.count, text[index] &- 0x30 < 8, index - mode < 5 { index += 1 }
    guard index - mode >= 3, index < text.count, text[index] == 0x20 else { return nil }
    let stop = min(text.count, index + 512)
    let nameEnd = firstIndex(of: 0x0A, in: text.part(0..<stop), from: index) ?? stop
    let name = text.trimmed(index..<nameEnd)
    return name.isEmpty ? nil : name
  }

  /// Behind the lines of data from `start`, and behind `end` if it is there; `start` if none is.
  private static func endOfData(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var position = start
    while position < text.count {
      let feed = firstIndex(of: 0x0A, in: text, from: position) ?? text.count
      var stop = feed
      while stop > position, text[stop - 1] == 0x0D || text[stop - 1] == 0x20 { stop -= 1 }
      let next = min(feed + 1, text.count)
      if stop - position == 3, text.starts(withIgnoringCase: "end", at: position) { return next }
      // An empty line is the one of length 0 that lost its space.
      if stop > position {
        guard text[position] >= 0x20, text[position] <= 0x60 else { return position }
        let letters = (Int((text[position] &- 0x20) & 63) + 2) / 3 * 4
        guard stop - position <= 1 + letters + 3 else { return position }
      } else if position == start {
        return start
      }
      position = next
    }
    return position
  }

  /// Appends what the lines of data of `file`, a range that `nextFile` gave, decode to.
  static func decode(_ file: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    guard var position = firstIndex(of: 0x0A, in: file).map({ $0 + 1 }) else { return }
    while position < file.count {
      let feed = firstIndex(of: 0x0A, in: file, from: position) ?? file.count
      let length = Int((file[position] &- 0x20) & 63)
      if file.starts(withIgnoringCase: "end", at: position), length > feed - position { return }
      append(line: file.part(min(position + 1, feed)..<feed), length: length, to: &output)
      position = feed + 1
    }
  }

  /// Missing letters at the end of a line are spaces that were lost: zeros.
  private static func append(
    line: UnsafeBufferPointer<UInt8>, length: Int, to output: inout [UInt8]
  ) {
    func sixBits(_ index: Int) -> UInt32 {
      guard index < line.count, line[index] >= 0x20 else { return 0 }
      return UInt32((line[index] &- 0x20) & 63)
    }
    var left = length
    var index = 0
    while left > 0 {
      let quantum =
        sixBits(index) << 18 | sixBits(index + 1) << 12 | sixBits(index + 2) << 6
        | sixBits(index + 3)
      for shift in [UInt32(16), 8, 0].prefix(left) {
        output.append(UInt8(truncatingIfNeeded: quantum >> shift))
      }
      left -= 3
      index += 4
    }
  }
}
