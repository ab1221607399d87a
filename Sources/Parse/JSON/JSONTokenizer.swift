// Hot code: one pass over the bytes, fed piece by piece; strings are handed on in runs.

/// Reads JSON (RFC 8259) and what passes for it in dumps: one value or any number of them, divided by
/// white space or commas; trailing commas; strings in single quotes and bare keys, as Python and
/// JavaScript print them; `ObjectId("…")` and its like, which are their argument.
///
/// Linear, whatever the input; its memory is one byte for each open container.
struct JSONTokenizer {
  private enum State {
    case value
    /// Behind `[` or a comma in an array: a value, or its end.
    case valueOrEnd
    case keyOrEnd
    case colon
    case afterValue
    case string
    /// Behind a backslash.
    case escape
    /// In the digits of `\u1234` or `\x12`.
    case digits
    case literal
  }

  /// Longer numbers and bare words are none.
  private static let maximumLiteralInBytes = 128

  private let maximumDepth: Int
  private var state = State.value
  /// `{` and `[` that are open.
  private var open: [UInt8] = []
  private var isKey = false
  private var quote = UInt8(ascii: "\"")
  private var literal: [UInt8] = []
  private var digitsLeft = 0
  private var unit: UInt32 = 0
  /// The first half of a surrogate pair that waits for the second; 0 where none does.
  private var high: UInt32 = 0

  /// Values at the top that ended.
  private(set) var values = 0
  /// Why reading stopped; nil while it goes on.
  private(set) var failure: JSONFailure?

  init(maximumDepth: Int) {
    self.maximumDepth = maximumDepth
    literal.reserveCapacity(Self.maximumLiteralInBytes)
  }

  /// Nothing is open: the text may end here.
  var isBetweenValues: Bool {
    open.isEmpty && (state == .value || state == .afterValue || state == .literal)
  }

  /// Begins anew at the next value, as if nothing had come before.
  mutating func restart() {
    open.removeAll(keepingCapacity: true)
    literal.removeAll(keepingCapacity: true)
    state = .value
    high = 0
    failure = nil
  }

  /// Ends the text: reports a literal that only its end ends.
  mutating func finish(_ visitor: inout some JSONVisitor) {
    guard failure == nil else { return }
    if state == .literal, !isKey { endLiteral(&visitor) }
    if state == .afterValue, open.isEmpty { endTopValue() }
    if !isBetweenValues { failure = .unfinished }
  }

  /// Reads `piece`; returns how much of it was read: all, or up to what `failure` is about.
  mutating func parse(
    _ piece: UnsafeBufferPointer<UInt8>, _ visitor: inout some JSONVisitor
  ) -> Int {
    var at = 0
    while at < piece.count, failure == nil {
      switch state {
      case .string: at = readString(piece, at, &visitor)
      case .escape: at = readEscape(piece, at, &visitor)
      case .digits: at = readDigit(piece, at, &visitor)
      case .literal: at = readLiteral(piece, at, &visitor)
      default: at = readMark(piece, at, &visitor)
      }
    }
    return at
  }

  // MARK: Structure

  private mutating func readMark(
    _ piece: UnsafeBufferPointer<UInt8>, _ start: Int, _ visitor: inout some JSONVisitor
  ) -> Int {
    var at = start
    while at < piece.count, piece[at] <= 0x20 { at += 1 }
    guard at < piece.count else { return at }
    let byte = piece[at]
    let isTaken =
      switch state {
      case .value, .valueOrEnd: takeValue(byte, &visitor)
      case .keyOrEnd: takeKey(byte, &visitor)
      case .colon: takeColon(byte)
      default: takeMark(byte, &visitor)
      }
    // A value at the top ends at the first byte of the next one, which is read again.
    if isTaken == nil { return at }
    if isTaken == false {
      failure = .unexpected(byte)
      return at
    }
    return at + 1
  }

  /// True where the byte is taken, false where it cannot stand here, nil where it is to be read in
  /// another state.
  private mutating func takeValue(_ byte: UInt8, _ visitor: inout some JSONVisitor) -> Bool? {
    switch byte {
    case UInt8(ascii: "{"): return begin(byte, &visitor)
    case UInt8(ascii: "["): return begin(byte, &visitor)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      quote = byte
      isKey = false
      visitor.beginString()
      state = .string
      return true
    case UInt8(ascii: "]") where state == .valueOrEnd:
      return end(&visitor)
    case UInt8(ascii: ","), UInt8(ascii: ";"):
      return open.isEmpty
    default:
      guard Self.isLiteral(byte) else { return false }
      isKey = false
      state = .literal
      return nil
    }
  }

  private mutating func takeKey(_ byte: UInt8, _ visitor: inout some JSONVisitor) -> Bool? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      quote = byte
      isKey = true
      visitor.beginKey()
      state = .string
      return true
    case UInt8(ascii: "}"): return end(&visitor)
    default:
      guard Self.isLiteral(byte) else { return false }
      isKey = true
      state = .literal
      return nil
    }
  }

  private mutating func takeColon(_ byte: UInt8) -> Bool? {
    guard byte == UInt8(ascii: ":") else { return false }
    state = .value
    return true
  }

  /// Behind a value.
  private mutating func takeMark(_ byte: UInt8, _ visitor: inout some JSONVisitor) -> Bool? {
    guard let container = open.last else {
      endTopValue()
      return nil
    }
    switch byte {
    case UInt8(ascii: ","):
      state = container == UInt8(ascii: "{") ? .keyOrEnd : .valueOrEnd
      return true
    case UInt8(ascii: "}") where container == UInt8(ascii: "{"): return end(&visitor)
    case UInt8(ascii: "]") where container == UInt8(ascii: "["): return end(&visitor)
    case UInt8(ascii: ")"): return true
    default: return false
    }
  }

  private mutating func endTopValue() {
    values += 1
    state = .value
  }

  private mutating func begin(_ byte: UInt8, _ visitor: inout some JSONVisitor) -> Bool? {
    guard open.count < maximumDepth else {
      failure = .tooDeep(maximumDepth)
      return nil
    }
    open.append(byte)
    if byte == UInt8(ascii: "{") {
      visitor.beginObject()
      state = .keyOrEnd
    } else {
      visitor.beginArray()
      state = .valueOrEnd
    }
    return true
  }

  private mutating func end(_ visitor: inout some JSONVisitor) -> Bool {
    if open.removeLast() == UInt8(ascii: "{") { visitor.endObject() } else { visitor.endArray() }
    state = .afterValue
    return true
  }

  // MARK: Literals

  private static func isLiteral(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "$")
  }

  private mutating func readLiteral(
    _ piece: UnsafeBufferPointer<UInt8>, _ start: Int, _ visitor: inout some JSONVisitor
  ) -> Int {
    var at = start
    while at < piece.count, Self.isLiteral(piece[at]) {
      guard literal.count < Self.maximumLiteralInBytes else {
        failure = .unexpected(piece[at])
        return at
      }
      literal.append(piece[at])
      at += 1
    }
    guard at < piece.count else { return at }
    if !isKey, piece[at] == UInt8(ascii: "(") {
      // `ISODate("…")`: what counts is the argument.
      literal.removeAll(keepingCapacity: true)
      state = .value
      return at + 1
    }
    endLiteral(&visitor)
    return at
  }

  private mutating func endLiteral(_ visitor: inout some JSONVisitor) {
    literal.withUnsafeBufferPointer {
      if isKey {
        visitor.beginKey()
        visitor.run($0)
        visitor.endKey()
      } else {
        visitor.literal($0)
      }
    }
    literal.removeAll(keepingCapacity: true)
    state = isKey ? .colon : .afterValue
  }

  // MARK: Strings

  private mutating func readString(
    _ piece: UnsafeBufferPointer<UInt8>, _ start: Int, _ visitor: inout some JSONVisitor
  ) -> Int {
    var at = start
    while at < piece.count, piece[at] != quote, piece[at] != UInt8(ascii: "\\") { at += 1 }
    if at > start {
      loseHigh(&visitor)
      visitor.run(UnsafeBufferPointer(rebasing: piece[start..<at]))
    }
    guard at < piece.count else { return at }
    if piece[at] == quote {
      loseHigh(&visitor)
      if isKey { visitor.endKey() } else { visitor.endString() }
      state = isKey ? .colon : .afterValue
    } else {
      state = .escape
    }
    return at + 1
  }

  private mutating func readEscape(
    _ piece: UnsafeBufferPointer<UInt8>, _ at: Int, _ visitor: inout some JSONVisitor
  ) -> Int {
    let byte = piece[at]
    if byte == UInt8(ascii: "u") || byte == UInt8(ascii: "x") {
      digitsLeft = byte == UInt8(ascii: "u") ? 4 : 2
      unit = 0
      state = .digits
      return at + 1
    }
    loseHigh(&visitor)
    let plain: UInt8 =
      switch byte {
      case UInt8(ascii: "n"): 0x0A
      case UInt8(ascii: "r"): 0x0D
      case UInt8(ascii: "t"): 0x09
      case UInt8(ascii: "b"), UInt8(ascii: "f"): 0x20
      default: byte
      }
    withUnsafeBytes(of: plain) { visitor.run($0.assumingMemoryBound(to: UInt8.self)) }
    state = .string
    return at + 1
  }

  private mutating func readDigit(
    _ piece: UnsafeBufferPointer<UInt8>, _ at: Int, _ visitor: inout some JSONVisitor
  ) -> Int {
    guard let digit = Self.hexadecimal(piece[at]) else {
      write(0xFFFD, &visitor)
      state = .string
      return at
    }
    unit = unit << 4 | digit
    digitsLeft -= 1
    if digitsLeft == 0 {
      take(&visitor)
      state = .string
    }
    return at + 1
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  /// Takes a unit of UTF-16: pairs make one character.
  private mutating func take(_ visitor: inout some JSONVisitor) {
    let isLow = unit &- 0xDC00 < 0x400
    if high != 0, isLow {
      let scalar = 0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00)
      high = 0
      return write(scalar, &visitor)
    }
    loseHigh(&visitor)
    if unit &- 0xD800 < 0x400 {
      high = unit
    } else {
      write(isLow ? 0xFFFD : unit, &visitor)
    }
  }

  /// The first half of a pair was not followed by the second.
  @inline(__always)
  private mutating func loseHigh(_ visitor: inout some JSONVisitor) {
    guard high != 0 else { return }
    high = 0
    write(0xFFFD, &visitor)
  }

  private func write(_ scalar: UInt32, _ visitor: inout some JSONVisitor) {
    let character = Unicode.Scalar(scalar) ?? "\u{FFFD}"
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { bytes in
      var count = 0
      for byte in UTF8.encode(character) ?? UTF8.encodedReplacementCharacter {
        bytes[count] = byte
        count += 1
      }
      visitor.run(UnsafeBufferPointer(rebasing: bytes[..<count]))
    }
  }
}
