/// What an index knows of a source before it is read.
public enum SourceStatus: Sendable {
  /// Never seen, or never read to its end.
  case new
  /// Indexed before, with another size, time or inode.
  case changed
  /// Indexed before as it is: need not be read.
  case unchanged
}
