/// What a phone number is for, as libphonenumber tells it.
public enum PhoneType: UInt8, Sendable, CaseIterable {
  case fixedLine = 1
  case mobile = 2
  case tollFree = 3
  case premiumRate = 4
  case sharedCost = 5
  case voiceOverIP = 6
  case personal = 7
  case pager = 8
  case universalAccess = 9
  case voicemail = 10
  /// The plan does not tell mobile from fixed lines (North America).
  case fixedLineOrMobile = 11
}
