/// What a column, element, attribute or header holds, as far as identities go.
enum ColumnRole: UInt8, Sendable, CaseIterable {
  /// Known to hold no identity (a number, a date, an id, a city): nothing is done per field, but
  /// an `@` is still noticed.
  case ignored
  /// Nothing is known: read as `ignored`, with an eye on addresses.
  case unknown
  /// Running text: scanned with everything.
  case text
  case email
  case phone
  case givenName
  case middleName
  case familyName
  /// The second surname of Spanish and Portuguese tables.
  case secondFamilyName
  /// A whole person name, in either order.
  case fullName
  case company
  /// Somebody with an address or a number in the same value.
  case contact
  /// A person or a company (`customer`, `name`): each value is read by itself.
  case entity
  /// Only a hint for phone numbers.
  case country
  /// The address list of a message header: `From`, `To`, `Cc`.
  case addressList
  /// A header of a message that may hold addresses, but no names (`Return-Path`).
  case addressOnly
  /// Never looked at, not even for an `@`: Message-IDs, trace headers, boundaries.
  case closed

  /// May a column that is called so hold people with their addresses and numbers?
  var mayHoldContacts: Bool {
    switch self {
    case .fullName, .entity, .company, .email, .phone, .unknown: true
    default: false
    }
  }

  /// Parts of one person's name, joined over the fields of a record.
  var isNamePart: Bool {
    switch self {
    case .givenName, .middleName, .familyName, .secondFamilyName: true
    default: false
    }
  }
}
