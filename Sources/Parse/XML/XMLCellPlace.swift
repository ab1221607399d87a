/// Where in its row a cell stands, as its attributes say.
enum XMLCellPlace {
  private static let maximumCells = 16_384

  /// The index, from 0, that an attribute tells: `Index` counts from 1, `r` names column and row.
  static func index(_ name: UnsafePointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) -> Int? {
    switch String(cString: name) {
    case "Index": number(value)
    case "r": letters(value)
    default: nil
    }
  }

  private static func number(_ value: UnsafeBufferPointer<UInt8>) -> Int? {
    guard value.count <= 5, let number = Int(String(decoding: value, as: UTF8.self)), number >= 1,
      number <= maximumCells
    else { return nil }
    return number - 1
  }

  private static func letters(_ value: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    var count = 0
    for byte in value {
      guard byte &- UInt8(ascii: "A") < 26 else { break }
      index = index * 26 + Int(byte &- UInt8(ascii: "A")) + 1
      count += 1
      if count > 3 { return nil }
    }
    guard count > 0, count < value.count, index <= maximumCells,
      value[count...].allSatisfy({ $0 &- 0x30 < 10 })
    else { return nil }
    return index - 1
  }
}
