/// The order in which a column writes its names, as its sample tells.
enum NameOrder: UInt8, Sendable {
  case natural
  /// `Dupont Marie`.
  case familyFirst
}
