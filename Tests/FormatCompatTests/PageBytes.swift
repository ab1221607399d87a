/// Numbers and texts as docs/format/v1.md writes them. Traps on anything else: the samples are ours.
struct PageBytes {
  let all: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) { all = bytes }

  var rest: [UInt8] { Array(all[position...]) }

  mutating func byte() -> UInt8 {
    defer { position += 1 }
    return all[position]
  }

  mutating func take(_ count: Int) -> [UInt8] {
    defer { position += count }
    return Array(all[position..<position + count])
  }

  /// A little-endian number of so many bytes; of more than eight, the last eight are dropped.
  mutating func fixed(_ size: Int) -> UInt64 {
    take(size).prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  mutating func varint() -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = byte()
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return value }
      shift += 7
    }
  }

  mutating func zigzag() -> Int64 {
    let value = varint()
    return value & 1 == 0 ? Int64(value / 2) : -Int64(value / 2) - 1
  }

  mutating func text() -> String { String(decoding: take(Int(varint())), as: UTF8.self) }

  /// The raw bytes of a block that is not compressed.
  mutating func takeBlock() throws -> PageBytes {
    let length = Int(varint())
    guard varint() == 0 else { throw PageWalk.WalkError(what: "a compressed block") }
    return PageBytes(take(length))
  }

  /// The same, of the block at the position.
  func block() throws -> PageBytes {
    var copy = self
    return try copy.takeBlock()
  }
}

/// Rice-coded numbers.
struct BitWalk {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func bit() -> UInt64 {
    defer { position += 1 }
    return UInt64(bytes[position / 8] >> UInt8(position % 8)) & 1
  }

  mutating func next(_ k: Int) -> UInt64 {
    var quotient: UInt64 = 0
    while bit() == 1 { quotient += 1 }
    var low: UInt64 = 0
    for place in 0..<k { low |= bit() << UInt64(place) }
    return quotient << UInt64(k) | low
  }
}
