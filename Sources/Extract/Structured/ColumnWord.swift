/// What one word of a column's name says.
enum ColumnWord: UInt8, Sendable, CaseIterable {
  case email, phone, given, middle, family, family2, full
  /// `name`, `nom`, `nombre`: of whatever the rest of the name says.
  case name
  /// `first` and `last`: parts of a name when a name is spoken of.
  case first, last
  /// Holders: what has a name, a phone, an address.
  case person, company, either
  case country
  /// Free text: `notes`, `comment`.
  case text
  /// A thing that has a name and is neither person nor company: `product`, `city`.
  case thing
  /// Says that the column is about the thing, not the thing itself: `id`, `count`, `verified`.
  case about
  /// `number`, `no`: of a phone, or of anything else.
  case number
  /// Says nothing: `of`, `the`, `de`.
  case filler
}
