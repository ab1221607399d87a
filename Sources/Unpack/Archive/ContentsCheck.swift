import Corpus

/// Looks through the contents of a xar archive for files whose type is declared twice:
/// libarchive makes a ring of two hard types of one file and goes round in it for ever.
///
/// The contents are XML in a zlib stream behind the header; only its tags are looked at here.
struct ContentsCheck {
  /// `<type>` elements of each `<file>` that is open.
  private var types: [Int] = []

  /// Contents of a million files take some 500 MB.
  private static let maximumContentsInBytes = 1 << 30
  /// `<file` and `<type` with the byte behind them.
  private static let overlapInBytes = 7

  /// Throws when a file is a link twice. Leaves the stream at its start.
  static func run(on stream: any ByteStream, _ limits: Limits) throws(StreamError) {
    let header = try stream.readFully(28)
    guard header.count == 28 else { return try stream.seek(to: 0) }
    let start = UInt64(header[4]) << 8 | UInt64(header[5])
    // Behind the two bytes of a zlib header stands what stands in a gzip file behind its own.
    try stream.seek(to: start + 2)
    let gzip = PrefixedStream([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3], then: Unsized(stream))
    try scan(gzip, limits)
    try stream.seek(to: 0)
  }

  private static func scan(_ gzip: any ByteStream, _ limits: Limits) throws(StreamError) {
    guard
      var reader = try? ArchiveReader(
        ArchiveInput(gzip), layout: .compressed(.gzip), passwords: [], limits: limits, source: nil),
      (try? reader.next()) != nil
    else { return }
    var check = ContentsCheck()
    var text: [UInt8] = []
    var total = 0
    // Damaged contents are libarchive's to complain of.
    while case let block = (try? reader.entry.nextBlock()) ?? .init(start: nil, count: 0),
      !block.isEmpty
    {
      total += block.count
      guard total <= maximumContentsInBytes else {
        throw StreamError(.refused, "contents of more than \(maximumContentsInBytes) bytes")
      }
      text.append(contentsOf: block)
      try check.count(&text)
    }
  }

  /// Counts the tags of `text` and leaves in it what may be the start of another.
  private mutating func count(_ text: inout [UInt8]) throws(StreamError) {
    var index = 0
    let end = text.count - ContentsCheck.overlapInBytes
    while index < end {
      if text[index] == UInt8(ascii: "<") { try tag(text[(index + 1)...]) }
      index += 1
    }
    text.removeFirst(min(index, text.count))
  }

  private mutating func tag(_ rest: ArraySlice<UInt8>) throws(StreamError) {
    if ContentsCheck.isTag("file", rest) {
      types.append(0)
    } else if ContentsCheck.isTag("/file", rest) {
      types = types.dropLast()
    } else if ContentsCheck.isTag("type", rest), let last = types.indices.last {
      types[last] += 1
      guard types[last] < 2 else {
        throw StreamError(.failed, "damaged: one file has two types")
      }
    }
  }

  private static func isTag(_ name: StaticString, _ rest: ArraySlice<UInt8>) -> Bool {
    name.withUTF8Buffer { name in
      guard rest.starts(with: name), let next = rest.dropFirst(name.count).first else {
        return false
      }
      return next <= 0x20 || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
    }
  }

  /// A stream from where it stands, without its length: that is not the length of what is left.
  private final class Unsized: ByteStream {
    private let base: any ByteStream

    init(_ base: any ByteStream) { self.base = base }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
      try base.read(into: buffer)
    }
  }
}
