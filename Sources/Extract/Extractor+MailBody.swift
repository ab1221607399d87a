// Hot code: looks at candidate lines only, no allocation per mention.
internal import Bytes
internal import Corpus

extension Extractor {
  /// What the structure of mail tells in a block of a body: quoted header lines, `X wrote:` lines,
  /// signatures.
  mutating func readMailBody(
    _ site: FieldSite, _ view: BatchView, into writer: inout MentionWriter
  ) {
  }
}
