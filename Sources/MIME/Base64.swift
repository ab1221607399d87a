import Bytes

// Hot code: four table look-ups for three bytes.

/// Base64 (RFC 2045, section 6.8), read leniently: anything outside of the alphabet is skipped.
public enum Base64 {
  /// Appends what `text` decodes to; returns how much of `text` was read. The rest is no base64: it
  /// stands after the padding and holds other characters, as the footers of mailing lists do.
  public static func decode(
    _ text: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]
  ) -> Int {
    var read = 0
    output.append(atMost: text.count / 4 * 3 + 3) { target in
      var state = Decoder(text, target: target)
      read = state.run()
      return state.written
    }
    return read
  }

  /// Could `text` be base64? False for plain text under a wrong label: many bytes of it are outside
  /// of the alphabet, or stand behind a space. Looks at the first 4 KiB.
  static func isPlausible(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let head = text.part(0..<min(text.count, 4096))
    var (letters, strangers) = (0, 0)
    var isAfterSpace = false
    for byte in head {
      let isLetter = tables.values[768 + Int(byte)] != invalid
      if isLetter { letters += 1 }
      if isLetter ? isAfterSpace : (byte != 0x3D && !byte.isMailSpace) { strangers += 1 }
      isAfterSpace = byte == 0x20
    }
    return strangers * 12 <= letters
  }

  /// The value of a letter in each of the four places, `invalid` for a byte that is none.
  private struct Tables: @unchecked Sendable {
    // SAFETY: filled once, never written again, never freed.
    let values: UnsafeMutablePointer<UInt32>

    init() {
      values = .allocate(capacity: 1024)
      values.initialize(repeating: Base64.invalid, count: 1024)
      let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
      for (value, letter) in alphabet.enumerated() {
        for place in 0..<4 {
          values[place * 256 + Int(letter)] = UInt32(value) << UInt32(18 - 6 * place)
        }
      }
    }
  }

  private static let tables = Tables()
  private static let invalid: UInt32 = 0x8000_0000

  private struct Decoder {
    let text: UnsafeBufferPointer<UInt8>
    let count: Int
    let target: UnsafeMutablePointer<UInt8>
    var written = 0

    init(_ text: UnsafeBufferPointer<UInt8>, target: UnsafeMutablePointer<UInt8>) {
      self.text = text
      self.count = text.count
      self.target = target
    }

    /// Returns how many bytes were read.
    mutating func run() -> Int {
      let values = Base64.tables.values
      var index = 0
      var bits: UInt32 = 0
      var letters = 0
      while index < count {
        if letters == 0 { index = runWhole(from: index, values) }
        guard index < count else { break }
        let byte = text[index]
        // SAFETY: the tables have 256 entries for each place; 768... is the last place.
        let value = values[768 + Int(byte)]
        if value != Base64.invalid {
          bits = bits << 6 | value
          letters += 1
          if letters == 4 {
            emit(bits, letters: 4)
            (bits, letters) = (0, 0)
          }
        } else if byte == 0x3D {
          emit(bits << UInt32(6 * (4 - letters)), letters: letters)
          (bits, letters) = (0, 0)
          let next = skipPadding(from: index)
          // More of it may follow on another line, as where several files were joined.
          let endsLine = text[index..<next].contains(0x0A) || next == count
          index = next
          if !endsLine || !goesOn(at: index) { return index }
          continue
        }
        index += 1
      }
      emit(bits << UInt32(6 * (4 - letters)), letters: letters)
      return index
    }

    /// Quanta of four letters; returns where something else stands.
    private mutating func runWhole(from start: Int, _ values: UnsafeMutablePointer<UInt32>) -> Int {
      var index = start
      // SAFETY: four bytes are read below count; three are written for four read, so never past the
      // room of 3/4 of the text; the table index is below 1024.
      while index + 4 <= count {
        let quantum =
          values[Int(text[index])] | values[256 + Int(text[index + 1])]
          | values[512 + Int(text[index + 2])] | values[768 + Int(text[index + 3])]
        guard quantum < Base64.invalid else { break }
        target[written] = UInt8(truncatingIfNeeded: quantum >> 16)
        target[written + 1] = UInt8(truncatingIfNeeded: quantum >> 8)
        target[written + 2] = UInt8(truncatingIfNeeded: quantum)
        written += 3
        index += 4
      }
      return index
    }

    private mutating func emit(_ quantum: UInt32, letters: Int) {
      // SAFETY: as above; fewer letters write fewer bytes.
      if letters >= 2 { put(UInt8(truncatingIfNeeded: quantum >> 16)) }
      if letters >= 3 { put(UInt8(truncatingIfNeeded: quantum >> 8)) }
      if letters == 4 { put(UInt8(truncatingIfNeeded: quantum)) }
    }

    private mutating func put(_ byte: UInt8) {
      target[written] = byte
      written += 1
    }

    private func skipPadding(from start: Int) -> Int {
      var index = start
      while index < count, text[index] == 0x3D || text[index].isMailSpace { index += 1 }
      return index
    }

    /// After padding: does the line at `start` look like more base64?
    private func goesOn(at start: Int) -> Bool {
      var index = start
      while index < count, text[index] != 0x0A, text[index] != 0x0D, index - start < 256 {
        if Base64.tables.values[768 + Int(text[index])] == Base64.invalid, text[index] != 0x3D {
          return false
        }
        index += 1
      }
      return index > start
    }
  }
}
