/// A source or a member on its way through the unpackers: where it lies and what is known of it.
public struct Member: Sendable {
  /// `bucket0/a.zip!/inner.tar.gz!/crm.csv`: valid UTF-8; bytes that are not are written `\xNN`.
  public var path: String
  /// The last part of the path: what a name-based hint may look at.
  public var name: String
  /// Containers around it; 0 for a source.
  public var depth: Int
  /// Seconds since 1970, from the file system or the archive; nil where unknown.
  public var modified: Int64?
  /// The source it came from.
  public let source: SourceContext

  public init(path: String, name: String, depth: Int, modified: Int64?, source: SourceContext) {
    self.path = path
    self.name = name
    self.depth = depth
    self.modified = modified
    self.source = source
  }

  /// A member of this one. `name` is written as it is, after `!/`.
  public func child(_ name: String, modified: Int64? = nil) -> Member {
    Member(
      path: "\(path)!/\(name)", name: Member.lastComponent(name), depth: depth + 1,
      modified: modified ?? self.modified, source: source)
  }

  private static func lastComponent(_ name: String) -> String {
    guard let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return name }
    return String(name[name.index(after: slash)...])
  }
}
