import Bytes

/// The field names of one index, interned: ordinal to name and back.
///
/// Shared by all workers of a run; a lock protects it, and a schema asks once per name, not per
/// value. A hostile file can invent names without end, so past `maximumCount` all further names
/// share the last ordinal, whose name is `…`.
public final class FieldNames: @unchecked Sendable {
  // SAFETY: `lock` protects `names` and `ordinals`.
  private let lock = Lock()
  private var names: [String]
  private var ordinals: [String: FieldID]

  /// The most distinct names one index keeps.
  public static let maximumCount = 1 << 20

  /// The longest name kept, in bytes; longer ones are cut at a character and end in `…`.
  public static let maximumNameInBytes = 256

  /// Starts with the names of an index that is opened again, in the order of their ordinals.
  public init(_ names: [String] = []) {
    self.names = names
    ordinals = [:]
    for (index, name) in names.enumerated() where ordinals[name] == nil {
      ordinals[name] = FieldID(rawValue: UInt32(index))
    }
  }

  /// The ordinal of `name`, new or known.
  public func intern(_ name: String) -> FieldID {
    let kept = FieldNames.bounded(name)
    return lock.withLock {
      if let known = ordinals[kept] { return known }
      let name = names.count < FieldNames.maximumCount - 1 ? kept : "…"
      if let known = ordinals[name] { return known }
      let id = FieldID(rawValue: UInt32(names.count))
      names.append(name)
      ordinals[name] = id
      return id
    }
  }

  /// The name of an ordinal that `intern` gave out.
  public func name(of id: FieldID) -> String {
    lock.withLock { names[Int(id.rawValue)] }
  }

  /// All names, in the order of their ordinals.
  public var all: [String] {
    lock.withLock { names }
  }

  private static func bounded(_ name: String) -> String {
    guard name.utf8.count > maximumNameInBytes else { return name }
    var kept = ""
    for character in name {
      if kept.utf8.count + character.utf8.count > maximumNameInBytes - 3 { break }
      kept.append(character)
    }
    return kept + "…"
  }
}
