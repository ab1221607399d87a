public import Corpus
import Discover
import Extract
public import Parse
public import Unpack

/// One source read from its first to its last member on the calling thread, without an index: for
/// showing what would be found, and for reading the text around a mention again.
public final class SourceReader {
  private let limits: Limits
  private let passwords: [[UInt8]]
  private let sliceParser = SliceParser()
  private var leafReader: LeafReader
  private var member: Member?
  /// The table of a page under way.
  private var table: (schema: Schema, holdsPeople: Bool)?
  private let wants: (Member) -> Bool
  private let batch: (Member, RecordBatch) -> Void
  private let entry: (LedgerEntry) -> Void

  /// - Parameters:
  ///   - wants: false for members that need not be opened.
  ///   - batch: gets the records of each leaf.
  ///   - entry: gets the outcome of each leaf and container.
  public init(
    limits: Limits, passwords: [[UInt8]] = [], fieldNames: FieldNames,
    wants: @escaping (Member) -> Bool = { _ in true },
    batch: @escaping (Member, RecordBatch) -> Void,
    entry: @escaping (LedgerEntry) -> Void = { _ in }
  ) {
    self.limits = limits
    self.passwords = passwords
    self.wants = wants
    self.batch = batch
    self.entry = entry
    leafReader = LeafReader(limits: limits, fieldNames: fieldNames)
  }

  /// Reads the file at `place`, whose members are named after `path`; `-` is standard input.
  public func walk(place: [UInt8], path: String) throws(StreamError) {
    let stream: any ByteStream
    if place == IngestOptions.standardInput {
      stream = StandardInputStream()
    } else {
      let file = try SourceReader.open(place)
      try file.checkHoles(limits)
      stream = file
    }
    let source = SourceContext(ordinal: 0, storedInBytes: stream.lengthInBytes)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let root = Member(path: path, name: name, depth: 0, modified: nil, source: source)
    let head = try stream.readFully(limits.wholeMemberInBytes + 1)
    if head.count <= limits.wholeMemberInBytes {
      child(root, .whole(head))
    } else if stream.isSeekable {
      try stream.seek(to: 0)
      child(root, .stream(stream))
    } else {
      child(root, .stream(PrefixedStream(head, then: stream)))
    }
  }

  /// The file at `place`; with the other volumes where it stands for a set of them.
  private static func open(_ place: [UInt8]) throws(StreamError) -> any SourceStream {
    if let set = VolumeSet(of: place), set.head == place { return try VolumesStream(set.places) }
    return try FileStream(path: place, followsLink: true)
  }
}

extension SourceReader: MemberSink {
  public var isCancelled: Bool { false }

  public func child(_ member: Member, _ content: MemberContent) {
    guard wants(member) else { return }
    let unpacker = Unpacker(limits: limits, passwords: passwords, spoolFolder: "/tmp")
    var sink = self
    unpacker.visit(member, content, into: &sink)
  }

  public func leaf(_ member: Member, _ content: LeafContent) {
    guard wants(member) else { return }
    self.member = member
    defer { self.member = nil }
    var sink = self
    let report: LeafReport
    do throws(StreamError) {
      report = try leafReader.read(member, content, into: &sink)
    } catch {
      report = LeafReport(media: .binary, outcome: error.outcome, reason: error.description)
    }
    entry(
      LedgerEntry(
        member: member, outcome: report.outcome, reason: report.reason,
        sizeInBytes: report.sizeInBytes, media: report.media))
  }

  public func record(_ entry: LedgerEntry) {
    self.entry(entry)
  }
}

extension SourceReader: SliceSink {
  /// As the lane decides it: by the first piece of a table.
  private func holdsPeople(_ records: RecordBatch, _ member: Member) -> Bool {
    if let table, table.schema === records.schema { return table.holdsPeople }
    let context = DocumentContext(path: member.path, media: .html, defaultRegion: .none)
    let holdsPeople = RecordPlanner.plan(sample: records, context: context).holdsPeople
    table = (records.schema, holdsPeople)
    return holdsPeople
  }

  public func slice(_ slice: Slice) {
    guard let member else { return }
    if case .table(let table) = slice, !holdsPeople(table.records, member) {
      return table.texts.forEach { self.slice($0) }
    }
    batch(member, sliceParser.parse(slice))
  }
}
