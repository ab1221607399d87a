public import Bytes

/// The parameters of a structured field: `; name=value; name*0*=utf-8''…` (RFC 2045, 2231).
///
/// Reads what real mail has: missing quotes, unterminated quotes, comments, RFC 2047 words and raw
/// bytes as values. One linear pass for each question.
public struct HeaderParameters {
  private let value: UnsafeBufferPointer<UInt8>

  /// `value` is the whole field value, with its folds.
  public init(_ value: UnsafeBufferPointer<UInt8>) {
    self.value = value
  }

  /// One parameter: the ranges of its name (with any `*0*`) and of its value without quotes.
  private struct Parameter {
    var name: Range<Int>
    var value: Range<Int>
    var isQuoted: Bool
  }

  /// Is there such a parameter, whole or in segments?
  func contains(_ name: StaticString) -> Bool {
    var position = 0
    while let parameter = next(from: &position) {
      if segment(of: parameter, name) != nil { return true }
    }
    return false
  }

  /// The value without quotes, not decoded; segments joined.
  func raw(_ name: StaticString) -> [UInt8]? {
    collect(name)?.bytes
  }

  /// The value in UTF-8: RFC 2231 segments joined and decoded, else RFC 2047 words decoded. Raw
  /// 8-bit bytes are UTF-8 if they can be, else in `fallback`.
  public func decoded(_ name: StaticString, fallback: Charset) -> [UInt8]? {
    guard let found = collect(name) else { return nil }
    var output: [UInt8] = []
    found.bytes.withUnsafeBufferPointer { bytes in
      if found.isExtended {
        let charset = found.charset.withUnsafeBufferPointer { Charset(label: $0) } ?? .utf8
        HeaderText.append(raw: bytes, charset: charset, into: &output)
      } else {
        var text = HeaderText(fallback: fallback, isStructured: false)
        text.decode(bytes, into: &output)
      }
    }
    return output
  }

  private struct Collected {
    var bytes: [UInt8] = []
    var charset: [UInt8] = []
    var isExtended = false
  }

  /// Joins the segments of `name` in their order; `name*` wins over `name`.
  private func collect(_ name: StaticString) -> Collected? {
    var plain: Parameter?
    var segments: [(order: Int, isExtended: Bool, parameter: Parameter)] = []
    var position = 0
    while let parameter = next(from: &position) {
      guard let found = segment(of: parameter, name) else { continue }
      if let order = found.order {
        segments.append((order, found.isExtended, parameter))
      } else if plain == nil {
        plain = parameter
      }
    }
    var result = Collected()
    if segments.isEmpty {
      guard let plain else { return nil }
      append(plain, to: &result.bytes)
      return result
    }
    // A stable order: a segment that comes twice stands in the order of the header.
    let order = segments.indices.sorted { (segments[$0].order, $0) < (segments[$1].order, $1) }
    for (place, index) in order.enumerated() {
      let segment = segments[index]
      guard segment.isExtended else {
        append(segment.parameter, to: &result.bytes)
        continue
      }
      var range = segment.parameter.value
      if place == 0 { range = takeCharset(range, into: &result) }
      appendPercentDecoded(range, to: &result.bytes)
    }
    return result
  }

  /// `utf-8'en'text`: keeps the charset and returns the range of the text.
  private func takeCharset(_ range: Range<Int>, into result: inout Collected) -> Range<Int> {
    result.isExtended = true
    guard let first = value[range].firstIndex(of: 0x27),
      let second = value[first + 1..<range.upperBound].firstIndex(of: 0x27)
    else { return range }
    result.charset = Array(value[range.lowerBound..<first])
    return second + 1..<range.upperBound
  }

  private func appendPercentDecoded(_ range: Range<Int>, to output: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      if value[index] == 0x25, index + 2 < range.upperBound,
        let high = value[index + 1].hexValue, let low = value[index + 2].hexValue
      {
        output.append(high << 4 | low)
        index += 3
      } else {
        output.append(value[index])
        index += 1
      }
    }
  }

  /// The value with quoted pairs resolved and folds taken out.
  private func append(_ parameter: Parameter, to output: inout [UInt8]) {
    var index = parameter.value.lowerBound
    while index < parameter.value.upperBound {
      var byte = value[index]
      if parameter.isQuoted, byte == 0x5C, index + 1 < parameter.value.upperBound,
        value[index + 1] == 0x22 || value[index + 1] == 0x5C
      {
        // Only what must be escaped: Windows paths stand in quotes as they are.
        index += 1
        byte = value[index]
      }
      if byte != 0x0A, byte != 0x0D { output.append(byte) }
      index += 1
    }
  }

  /// Is `parameter` the one called `name`, or a segment of it? `name` → no order, `name*` and
  /// `name*0` → 0, `name*3*` → 3.
  private func segment(
    of parameter: Parameter, _ name: StaticString
  ) -> (order: Int?, isExtended: Bool)? {
    let written = value.part(parameter.name)
    guard written.starts(withIgnoringCase: name) else { return nil }
    var index = name.utf8CodeUnitCount
    if index == written.count { return (nil, false) }
    guard written[index] == 0x2A else { return nil }
    index += 1
    if index == written.count { return (0, true) }
    var order = 0
    while index < written.count, written[index] &- 0x30 < 10 {
      guard order < 100_000 else { return nil }
      order = order * 10 + Int(written[index] &- 0x30)
      index += 1
    }
    if index == written.count { return (order, false) }
    return written[index] == 0x2A && index + 1 == written.count ? (order, true) : nil
  }

  /// The parameter after `position`, which moves behind it.
  private func next(from position: inout Int) -> Parameter? {
    while skipToSemicolon(&position) {
      skipSpace(&position)
      let start = position
      while position < value.count, !isEndOfName(value[position]) { position += 1 }
      let name = start..<position
      skipSpace(&position)
      guard !name.isEmpty, position < value.count, value[position] == 0x3D else { continue }
      position += 1
      skipSpace(&position)
      if position < value.count, value[position] == 0x22 {
        return Parameter(name: name, value: quoted(&position), isQuoted: true)
      }
      let valueStart = position
      while position < value.count, value[position] != 0x3B, !isEndOfToken(at: position) {
        position += 1
      }
      return Parameter(
        name: name, value: value.trimmed(valueStart..<position), isQuoted: false)
    }
    return nil
  }

  /// An unquoted value may hold spaces (`name=my file.pdf`), but neither a line end nor a comment.
  private func isEndOfToken(at index: Int) -> Bool {
    let byte = value[index]
    if byte == 0x0A || byte == 0x0D { return true }
    return byte.isBlank && index + 1 < value.count && value[index + 1] == 0x28
  }

  private func isEndOfName(_ byte: UInt8) -> Bool {
    byte.isMailSpace || byte == 0x3D || byte == 0x3B || byte == 0x22
  }

  /// The range between quotes; up to the end where the closing one is missing.
  private func quoted(_ position: inout Int) -> Range<Int> {
    let start = position + 1
    position = start
    while position < value.count, value[position] != 0x22 {
      position += value[position] == 0x5C ? 2 : 1
    }
    let end = min(position, value.count)
    position = min(position + 1, value.count)
    return start..<end
  }

  /// Moves behind the next semicolon outside of quotes and comments; false at the end.
  private func skipToSemicolon(_ position: inout Int) -> Bool {
    var depth = 0
    while position < value.count {
      switch value[position] {
      case 0x3B where depth == 0:
        position += 1
        return true
      case 0x22 where depth == 0:
        _ = quoted(&position)
        continue
      case 0x28: depth += 1
      case 0x29: depth = max(0, depth - 1)
      // An unterminated comment ends with its line.
      case 0x0A: depth = 0
      default: break
      }
      position += 1
    }
    return false
  }

  private func skipSpace(_ position: inout Int) {
    while position < value.count, value[position].isMailSpace { position += 1 }
  }
}
