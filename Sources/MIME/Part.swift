/// A part of a message: its place in the tree, its type, where its header and body stand.
public struct Part: Sendable {
  /// What a part is to a reader.
  public enum Kind: UInt8, Sendable {
    /// Holds parts.
    case multipart
    /// `text/plain`, and what is to be read like it (`message/delivery-status`, `text/enriched`).
    case plain
    case html
    /// A message as a part (`message/rfc822`, `message/global`, `message/news`), or a piece of one
    /// (`message/partial`).
    case message
    /// Anything else: a file.
    case data
  }

  public internal(set) var kind: Kind = .plain
  public internal(set) var encoding: TransferEncoding = .identity
  /// `Content-Disposition: attachment`.
  public internal(set) var isAttachment = false
  /// Has a `filename` or `name` parameter.
  public internal(set) var isNamed = false
  /// Its children say the same in several forms (`multipart/alternative`).
  public internal(set) var isAlternative = false
  /// Children are messages unless they say otherwise (`multipart/digest`).
  var isDigest = false
  /// Index of the part that holds this one; -1 for the message itself.
  public internal(set) var parent: Int
  /// Multiparts around it.
  public internal(set) var depth: Int
  /// Its fields in `Message.fields`.
  public internal(set) var fields: Range<Int>
  /// Its body in the message's bytes, still encoded. For a multipart what stands before its first
  /// part.
  public internal(set) var body: Range<Int>
  /// What stands after the last part of a multipart.
  public internal(set) var epilogue: Range<Int>
  /// Where `type/subtype` stands in the message's bytes; empty where it is not said.
  public internal(set) var typeRange: Range<Int>
  /// The fields Content-Type and Content-Disposition in `Message.fields`; -1 where missing.
  var contentType = -1
  var contentDisposition = -1

  init(parent: Int, depth: Int, start: Int) {
    self.parent = parent
    self.depth = depth
    fields = 0..<0
    body = start..<start
    epilogue = start..<start
    typeRange = start..<start
  }
}
