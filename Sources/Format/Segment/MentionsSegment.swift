public import Corpus

/// A segment of mentions over its mapped file, which must outlive it.
public struct MentionsSegment: Sendable {
  public let file: FileDecoder
  public let dictionary: DictionaryReader
  public let shapes: ShapeTable
  private let spanTables: [SpanTable]

  public init(
    _ bytes: UnsafeBufferPointer<UInt8>, shards: Int, path: String
  ) throws(IndexError) {
    file = try FileDecoder(bytes, .mentions, file: path)
    guard
      let dictionary = DictionaryReader(
        data: file[.terms], directory: file[.termDirectory], blockIndex: file[.termIndex],
        shards: shards),
      let shapes = ShapeTable(file[.shapes])
    else { throw MentionsSegment.inconsistent(path) }
    self.dictionary = dictionary
    self.shapes = shapes
    var tables: [SpanTable] = []
    for kind in Kind.allCases {
      guard let table = SpanTable(file[MentionsSegment.spans(kind)], shapes: shapes) else {
        throw MentionsSegment.inconsistent(path)
      }
      tables.append(table)
    }
    spanTables = tables
  }

  private static func inconsistent(_ path: String) -> IndexError {
    IndexError(.inconsistent, file: path, "its parts contradict each other: index again")
  }

  public static func spans(_ kind: Kind) -> FileFormat.Section {
    switch kind {
    case .email: .emailSpans
    case .phone: .phoneSpans
    case .person: .personSpans
    case .company: .companySpans
    }
  }

  public func spans(_ kind: Kind) -> SpanTable { spanTables[Int(kind.rawValue)] }
}
