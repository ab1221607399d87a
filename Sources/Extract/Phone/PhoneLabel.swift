internal import Corpus

/// What the metadata says of a valid number; packed as in `CKernelsPhone.h`.
struct PhoneLabel {
  let bits: UInt32

  /// The plan of the region, nil for calling codes that belong to none (+800, +883).
  var plan: Int? { bits & 0xFF == 0xFF ? nil : Int(bits & 0xFF) }

  var type: PhoneType { PhoneType(rawValue: UInt8(bits >> 8 & 15)) ?? .fixedLine }

  /// In national notation its national prefix is always written.
  var needsNationalPrefix: Bool { bits >> 12 & 1 != 0 }
}
