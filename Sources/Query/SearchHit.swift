/// An identity that a query found, and where it stands.
public struct SearchHit: Sendable {
  public var identity: Identity
  /// At most `Query.maximumPlaces`, in the order of the index.
  public var places: [Place]
}
