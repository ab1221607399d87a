public import Corpus

/// What the header of an archive's entry says. Nothing of it is used to write a file.
public struct ArchiveEntry: Sendable {
  public enum Kind: Sendable, Equatable {
    case file
    case directory
    case symbolicLink
    case hardLink
    /// A device, a pipe, a socket.
    case special
  }

  /// The name as text: what is no UTF-8 or no printable character is escaped, never dropped.
  public var name: String
  public var kind: Kind
  /// As declared; nil where the format does not say.
  public var sizeInBytes: UInt64?
  /// Seconds since 1970.
  public var modified: Int64?
  public var isEncrypted: Bool
  /// Set when the data cannot be read: a damaged header, an encryption that is not supported.
  public var problem: StreamError?
}
