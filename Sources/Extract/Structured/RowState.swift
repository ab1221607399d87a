// Hot code: plain values, one per extractor, reset per record.
internal import Corpus

/// What was seen of the record being read that only its end can settle: the parts of names, phone
/// numbers that wait for a country.
struct RowState {
  static let maximumGroups = 8
  private static let maximumPhones = 32

  /// Fields of one person, as indices into `RecordBatch.fields`; -1 is none.
  struct NameParts {
    var given: Int32 = -1
    var family: Int32 = -1
    var family2: Int32 = -1

    var isEmpty: Bool { given < 0 && family < 0 && family2 < 0 }
  }

  var record: UInt32 = .max
  /// The country that a field of the record names.
  var country = Country.none
  /// The country that the addresses of the record point to.
  var addressCountry = Country.none
  private(set) var phones: [Int32] = []
  private(set) var names: [NameParts]
  private(set) var isPending = false

  init() {
    names = Array(repeating: NameParts(), count: Self.maximumGroups)
    phones.reserveCapacity(Self.maximumPhones)
  }

  mutating func start(_ record: UInt32) {
    self.record = record
    country = .none
    addressCountry = .none
    guard isPending else { return }
    phones.removeAll(keepingCapacity: true)
    for index in names.indices { names[index] = NameParts() }
    isPending = false
  }

  /// Keeps a phone field for the end of the record; false when there are too many.
  mutating func add(phone field: Int) -> Bool {
    guard phones.count < Self.maximumPhones else { return false }
    phones.append(Int32(truncatingIfNeeded: field))
    isPending = true
    return true
  }

  /// Notes a name part; returns the parts of a person that is complete because a new one begins
  /// (two contacts within one XML record).
  mutating func add(_ role: ColumnRole, group: UInt8, field: Int) -> NameParts? {
    let slot = Int(group) % Self.maximumGroups
    let field = Int32(truncatingIfNeeded: field)
    var done: NameParts?
    isPending = true
    let taken =
      switch role {
      case .givenName: names[slot].given
      case .familyName: names[slot].family
      default: names[slot].family2
      }
    if taken >= 0 {
      done = names[slot]
      names[slot] = NameParts()
    }
    switch role {
    case .givenName: names[slot].given = field
    case .familyName: names[slot].family = field
    case .secondFamilyName: names[slot].family2 = field
    default: break
    }
    return done
  }
}
