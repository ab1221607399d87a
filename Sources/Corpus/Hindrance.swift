/// Why a later run may read more of a source although the source has not changed.
public enum Hindrance: UInt8, Sendable, Comparable {
  case none
  /// Something in it was refused that other options let through.
  case options
  /// The system refused something: no permission, an input/output error, no room for a copy.
  case system

  public static func < (left: Hindrance, right: Hindrance) -> Bool {
    left.rawValue < right.rawValue
  }
}
