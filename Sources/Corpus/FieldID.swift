/// A field name within one index (`email`, `From`, `contact/@phone`), interned by `FieldNames`.
public struct FieldID: RawRepresentable, Sendable, Hashable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }
}
