internal import CKernels
public import Corpus

/// The regions and calling codes of the world.
public enum PhoneRegions {
  /// Does `region` have a numbering plan of its own or a share of one?
  public static func isKnown(_ region: Country) -> Bool {
    PhoneTable().plan(of: region) != nil
  }

  /// The country calling code of a region (FR: 33), or nil where none is known.
  public static func callingCode(of region: Country) -> UInt16? {
    let table = PhoneTable()
    return table.plan(of: region).map { table.plans[$0].code }
  }

  /// The main region of a country calling code (1: US), `none` where no region has it.
  public static func mainRegion(ofCallingCode code: UInt16) -> Country {
    let table = PhoneTable()
    guard let plan = table.mainPlan(ofCode: Int(code)) else { return .none }
    return Country(rawValue: table.plans[plan].country)
  }

  /// The region of a valid number in E.164 (`+33123456789`), `none` where it is not valid or of no
  /// region.
  public static func region(ofE164 number: UnsafeBufferPointer<UInt8>) -> Country {
    PhoneParser.parse(number, region: .none)?.region ?? .none
  }
}
