// Runs for domains with letters beyond ASCII, which are rare; allocates.
internal import CIDN2

/// Domains beyond ASCII by IDNA 2008.
enum InternationalDomain {
  /// The A-labels of a UTF-8 domain, in lower case; nil where IDNA forbids it.
  static func ascii(_ name: [UInt8]) -> [UInt8]? {
    var input = name
    input.append(0)
    var output: UnsafeMutablePointer<UInt8>?
    // SAFETY: libidn2 reads up to the zero that was just added, and hands out a C string that is
    // ours to free.
    let status = idn2_lookup_u8(
      &input, &output, Int32(IDN2_NONTRANSITIONAL.rawValue | IDN2_NFC_INPUT.rawValue))
    guard status == IDN2_OK.rawValue, let output else { return nil }
    defer { idn2_free(output) }
    var ascii: [UInt8] = []
    var at = 0
    while output[at] != 0 {
      ascii.append(EmailBytes.lower(output[at]))
      at += 1
    }
    return ascii
  }
}
