/// What was seen of a signature so far.
struct SignatureState {
  static let maximumLines = 24
  static let maximumLineInBytes = 120
  /// More names than these are a list of something.
  private static let maximumNames = 3

  var lines = 0
  var names = 0
  /// What the first line promises.
  var place = NameRating.Place.signatureStart

  var takesNames: Bool { names < Self.maximumNames }

  /// What the lines below the first promise: the second may still be the first with letters.
  var laterPlace: NameRating.Place {
    if place == .unmarked { return names == 0 && lines == 2 ? .unmarked : .line }
    return names == 0 && lines <= 3 ? .signatureStart : .line
  }
}
