// Hot code: no allocation per mention.
internal import Bytes
internal import Corpus

extension Extractor {
  /// `From`, `To`, `Cc`: addresses with their display names.
  mutating func readAddressList(
    _ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>, into writer: inout MentionWriter
  ) {
    readEmails(site, text, into: &writer)
  }

  /// Running text.
  mutating func readText(
    _ site: FieldSite, _ view: BatchView, into writer: inout MentionWriter
  ) {
    readEmails(site, view.text, into: &writer)
  }
}
