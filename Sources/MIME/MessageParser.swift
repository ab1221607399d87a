import Bytes

// Hot code: borrows the bytes; one pass over the line ends for all levels of parts.

/// Finds the parts of a message. Linear in its size: the lines that start with `--` are compared
/// with the boundaries that are open, at most `maximumDepth` of them.
struct MessageParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let scanner: HeaderScanner
  private let maximumDepth: Int
  private(set) var fields: [HeaderField] = []
  private(set) var parts: [Part] = []
  private(set) var refusal: String?
  /// The multiparts that are open, outermost first.
  private var open: [OpenMultipart] = []

  /// More parts than this are left in the body of the last one.
  static let maximumParts = 100_000

  private struct OpenMultipart {
    var part: Int
    /// Without the two dashes.
    var boundary: [UInt8]
  }

  /// A line that starts or ends a part.
  private struct Delimiter {
    /// Of the line.
    var start: Int
    /// Of the line after it.
    var next: Int
    /// Index into `open`.
    var level: Int
    var isLast: Bool
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int, maximumHeaderLine: Int) {
    // Offsets are 32 bits; callers hand over at most `Message.maximumSizeInBytes`.
    let count = min(bytes.count, Int(UInt32.max))
    self.bytes = bytes.part(0..<count)
    if count < bytes.count { refusal = "a message over 4 GiB was not read to its end" }
    scanner = HeaderScanner(bytes: self.bytes, maximumLine: maximumHeaderLine)
    self.maximumDepth = maximumDepth
    fields.reserveCapacity(32)
  }

  mutating func parse() {
    var position = startPart(at: leadingBlank(), parent: -1, depth: 0, isDigest: false)
    while !open.isEmpty, let delimiter = nextDelimiter(from: position) {
      closeBody(at: delimiter.start)
      open.removeLast(open.count - delimiter.level - 1)
      let parent = open[delimiter.level].part
      if delimiter.isLast {
        open.removeLast()
        parts[parent].epilogue = delimiter.next..<delimiter.next
        current = .epilogue(parent)
        position = delimiter.next
      } else if parts.count < MessageParser.maximumParts {
        position = startPart(
          at: delimiter.next, parent: parent, depth: open.count, isDigest: parts[parent].isDigest)
      } else {
        refusal = "more than \(MessageParser.maximumParts) parts: the rest was read as one"
        open.removeAll()
        position = delimiter.next
      }
    }
    closeBody(at: bytes.count)
  }

  /// What the bytes up to the next delimiter belong to.
  private enum Current {
    case body(Int)
    case epilogue(Int)
  }
  private var current = Current.body(0)

  /// Ends the body that runs, before the line end that belongs to the delimiter.
  private mutating func closeBody(at end: Int) {
    var stop = end
    if end < bytes.count {
      if stop > 0, bytes[stop - 1] == 0x0A { stop -= 1 }
      if stop > 0, stop < end, bytes[stop - 1] == 0x0D { stop -= 1 }
    }
    switch current {
    case .body(let part):
      let start = parts[part].body.lowerBound
      parts[part].body = start..<max(start, stop)
      if parts[part].kind == .plain, parts[part].encoding == .identity { findUUEncoded(in: part) }
    case .epilogue(let part):
      let start = parts[part].epilogue.lowerBound
      parts[part].epilogue = start..<max(start, stop)
    }
  }

  /// Envelope lines of an mbox and blank lines before the header.
  private func leadingBlank() -> Int {
    var position = 0
    while position < bytes.count {
      let line = scanner.line(at: position, limit: bytes.count)
      guard position < 4096, line.start == line.end || scanner.isEnvelope(line) else { break }
      position = line.next
    }
    guard position < bytes.count else { return 0 }
    return scanner.field(in: scanner.line(at: position, limit: bytes.count)) == nil ? 0 : position
  }

  /// Reads the header at `start` and opens the part; returns where its body starts.
  private mutating func startPart(at start: Int, parent: Int, depth: Int, isDigest: Bool) -> Int {
    let index = parts.count
    let firstField = fields.count
    var part = Part(parent: parent, depth: depth, start: start)
    let body = scanner.scan(from: start, to: bytes.count, into: &fields) { [open] position in
      MessageParser.delimiter(at: position, in: bytes, open: open) != nil
    }
    if fields.count == HeaderScanner.maximumFields {
      refusal = "more than \(HeaderScanner.maximumFields) header fields: the rest was read as text"
    }
    part.fields = firstField..<fields.count
    part.body = body..<body
    part.epilogue = body..<body
    part.typeRange = body..<body
    let boundary = PartDescriber(bytes: bytes, fields: fields).describe(&part, inDigest: isDigest)
    parts.append(part)
    current = .body(index)
    if part.kind == .multipart { openMultipart(index, boundary: boundary) }
    return body
  }

  private mutating func openMultipart(_ index: Int, boundary: [UInt8]?) {
    let body = parts[index].body.lowerBound
    guard open.count < maximumDepth else {
      refusal = "parts nested deeper than \(maximumDepth) were read as text"
      parts[index].kind = .plain
      return
    }
    guard let boundary = boundary ?? guessedBoundary(from: body) else {
      parts[index].kind = .plain
      return
    }
    open.append(OpenMultipart(part: index, boundary: boundary))
  }

  /// For a multipart that does not say its boundary: the first line `--x` with a field after it.
  private func guessedBoundary(from start: Int) -> [UInt8]? {
    var position = start
    for _ in 0..<64 where position < bytes.count {
      let line = scanner.line(at: position, limit: bytes.count)
      if line.end - line.start > 3, bytes[line.start] == 0x2D, bytes[line.start + 1] == 0x2D,
        line.end - line.start <= 256, line.next < bytes.count
      {
        let next = scanner.line(at: line.next, limit: bytes.count)
        if bytes.starts(withIgnoringCase: "Content-", at: next.start) {
          return Array(bytes[bytes.trimmed(line.start + 2..<line.end)])
        }
      }
      position = line.next
    }
    return nil
  }

  /// The next line from `start`, which is a line start, that is a delimiter of an open multipart.
  private func nextDelimiter(from start: Int) -> Delimiter? {
    var position = start
    while position + 2 < bytes.count {
      if bytes[position] == 0x2D, bytes[position + 1] == 0x2D,
        let hit = MessageParser.delimiter(at: position, in: bytes, open: open)
      {
        let next = firstIndex(of: 0x0A, in: bytes, from: hit.end).map { $0 + 1 } ?? bytes.count
        return Delimiter(start: position, next: next, level: hit.level, isLast: hit.isLast)
      }
      guard let feed = firstIndex(of: 0x0A, in: bytes, from: position) else { return nil }
      position = feed + 1
    }
    return nil
  }

  /// Is the line at `start` a delimiter of one of the `open` multiparts, the innermost first?
  private static func delimiter(
    at start: Int, in bytes: UnsafeBufferPointer<UInt8>, open: [OpenMultipart]
  ) -> (level: Int, end: Int, isLast: Bool)? {
    guard start + 2 < bytes.count, bytes[start] == 0x2D, bytes[start + 1] == 0x2D else {
      return nil
    }
    let rest = bytes.part(start + 2..<bytes.count)
    for level in open.indices.reversed() where rest.starts(with: open[level].boundary) {
      let end = open[level].boundary.count
      // The longer one wins where one boundary starts with another.
      if isLineEnd(rest, at: end) { return (level, start + 2 + end, false) }
      if end + 2 <= rest.count, rest[end] == 0x2D, rest[end + 1] == 0x2D,
        isLineEnd(rest, at: end + 2)
      {
        return (level, start + 4 + end, true)
      }
    }
    return nil
  }

  /// Only white space up to the end of the line.
  private static func isLineEnd(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    var index = start
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    return index == bytes.count || bytes[index] == 0x0A || bytes[index] == 0x0D
  }

  /// Files between `begin` and `end` in a text become parts of their own.
  private mutating func findUUEncoded(in index: Int) {
    let body = parts[index].body
    var position = body.lowerBound
    while let file = UUEncoding.nextFile(in: bytes, from: position, to: body.upperBound) {
      position = file.upperBound
      guard parts.count < MessageParser.maximumParts else { return }
      var part = Part(parent: index, depth: parts[index].depth + 1, start: file.lowerBound)
      part.kind = .data
      part.encoding = .uuencode
      part.isAttachment = true
      part.isNamed = true
      part.fields = fields.count..<fields.count
      part.body = file
      parts.append(part)
    }
  }
}
