// Hot code: no allocation per mention.
internal import Bytes
internal import Corpus

extension Extractor {
  /// A cell of a phone column, read at the end of its record.
  mutating func readPhone(
    _ site: FieldSite, _ view: BatchView, into writer: inout MentionWriter
  ) {}
}
