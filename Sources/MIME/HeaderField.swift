/// One header field of a message or part: where it stands. The message gives its text.
public struct HeaderField: Sendable {
  public let name: HeaderName
  let nameStart: UInt32
  let nameLength: UInt32
  let valueStart: UInt32
  private var valueEnd: UInt32

  init(name: HeaderName, nameRange: Range<Int>, valueRange: Range<Int>) {
    self.name = name
    // Offsets in a message are below 2^32 (`MessageParser`).
    nameStart = UInt32(truncatingIfNeeded: nameRange.lowerBound)
    nameLength = UInt32(truncatingIfNeeded: nameRange.count)
    valueStart = UInt32(truncatingIfNeeded: valueRange.lowerBound)
    valueEnd = UInt32(truncatingIfNeeded: valueRange.upperBound)
  }

  /// A piece of the value of `field`.
  init(_ field: HeaderField, value: Range<Int>) {
    self.init(name: field.name, nameRange: field.nameRange, valueRange: value)
  }

  /// The name as written, in the message's bytes.
  public var nameRange: Range<Int> {
    Int(nameStart)..<Int(nameStart) + Int(nameLength)
  }

  /// A fold: the value goes on up to `end`.
  mutating func extend(to end: Int) {
    valueEnd = UInt32(truncatingIfNeeded: end)
  }

  /// The value with its folds, in the message's bytes.
  public var valueRange: Range<Int> {
    Int(valueStart)..<Int(valueEnd)
  }
}
