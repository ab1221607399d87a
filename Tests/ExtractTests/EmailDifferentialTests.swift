import TestKit
import Testing

@testable import Extract

/// Compares the finder with the published test sets for addresses. Where it says something else than
/// a validator, the table says why.
@Suite struct EmailDifferentialTests {
  /// Why the finder reads an address out of what isemail refuses, or none where it allows one.
  /// The key is the diagnosis, with the number of the case where that alone does not tell.
  private static let reasons: [String: String] = [
    // Finds fewer.
    "VALID 5": "one label: a host, and every `x@y` in code",
    "VALID 19": "made of marks alone; each of them divides fields in dumps",
    "VALID 100": "the top-level domain is not in the root zone",
    "DNSWARN_NO_RECORD": "the top-level domain is not in the root zone",
    "RFC5321_TLDNUMERIC": "a version, or an address of a machine",
    "RFC5321_TLD": "one label: a host",
    "RFC5321_ADDRESSLITERAL": "a mailbox of a machine, not of a domain",
    "RFC5321_QUOTEDSTRING": "quotes that are not needed are left out; marks alone are no name",
    // Finds the address within what is wrong or merely folded as a whole.
    "ERR_DOT_END": "the dot ends a sentence",
    "ERR_DOMAINHYPHENEND": "the hyphen is a dash",
    "ERR_UNCLOSEDQUOTEDSTR": "a quote stands before an address",
    "ERR_ATEXT_AFTER_QS": "a quoted word stands before an address",
    "ERR_UNCLOSEDCOMMENT": "a bracket stands before or behind an address",
    "ERR_ATEXT_AFTER_CFWS": "a bracketed word stands before an address",
    "ERR_BACKSLASHEND": "a bracket stands behind an address",
    "ERR_EXPECTING_ATEXT": "the address is a line of its own",
    "ERR_EXPECTING_CTEXT": "a bracket stands before an address",
    "ERR_EXPECTING_QPAIR": "the backslash is kept as it is written",
    "ERR_CR_NO_LF": "the address is a line of its own, or stands beside a bracket",
    "ERR_FWS_CRLF_END": "white space around an address",
    "ERR_FWS_CRLF_X2": "white space around an address",
    "CFWS_FWS": "white space around an address",
    "CFWS_COMMENT": "a comment beside an address",
    "DEPREC_FWS": "white space before an address",
    "DEPREC_COMMENT": "a comment before an address",
    "DEPREC_CTEXT": "a comment before an address",
  ]

  private struct Case {
    var id: String
    var address: String
    var category: String
    var diagnosis: String

    /// Allowed as it stands in the envelope of a message.
    var isValid: Bool {
      ["VALID_CATEGORY", "DNSWARN", "RFC5321"].contains(category)
    }
  }

  @Test("isemail", .enabled(if: SharedCorpora.folder("emails-isemail") != nil))
  func isemail() throws {
    let folder = try #require(SharedCorpora.folder("emails-isemail"))
    let cases = Self.cases(String(decoding: Files.bytes(folder + "/test/tests.xml"), as: UTF8.self))
    #expect(cases.count == 164)
    var used: Set<String> = []
    var agreed = 0
    for item in cases {
      let found = EmailHit.find(item.address).map(\.value)
      if found == (item.isValid ? [item.address] : []) {
        agreed += 1
        continue
      }
      let key = [item.diagnosis, "\(item.diagnosis) \(item.id)"].first { Self.reasons[$0] != nil }
      #expect(key != nil, "\(item.id) \(item.address.debugDescription) \(item.diagnosis): \(found)")
      if let key { used.insert(key) }
      // Never something else than what is written there.
      for value in found {
        let isWritten = item.address.contains(value) || item.address.contains("\"test\"@")
        #expect(isWritten, "\(item.id) \(value)")
      }
    }
    #expect(used == Set(Self.reasons.keys), "\(Set(Self.reasons.keys).subtracting(used))")
    #expect(agreed >= 90)
  }

  private static func cases(_ xml: String) -> [Case] {
    xml.split(separator: "<test id=\"").dropFirst().map { part in
      Case(
        id: String(part.prefix { $0 != "\"" }), address: decoded(element("address", part)),
        category: String(element("category", part).dropFirst(8)),
        diagnosis: String(element("diagnosis", part).dropFirst(8)))
    }
  }

  private static func element(_ name: String, _ text: Substring) -> Substring {
    let parts = text.split(separator: "<\(name)>", maxSplits: 1)
    return parts.count == 2 ? parts[1].split(separator: "</\(name)>")[0] : ""
  }

  /// Character references decoded; the symbols for control characters stand for these.
  private static func decoded(_ text: Substring) -> String {
    let bytes = Array(text.utf8)
    var result = String.UnicodeScalarView()
    bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count {
        if bytes[at] == UInt8(ascii: "&"),
          let (scalar, end) = EmailReference.starting(bytes, at: at)
        {
          let isSymbol = (0x2400..<0x2421).contains(scalar)
          result.append(Unicode.Scalar(isSymbol ? scalar - 0x2400 : scalar) ?? "?")
          at = end
        } else {
          result.append(Unicode.Scalar(bytes[at]))
          at += 1
        }
      }
    }
    return String(result)
  }

  @Test(
    "Have I Been Pwned's extractor", .enabled(if: SharedCorpora.folder("hibp-extractor") != nil))
  func haveIBeenPwned() throws {
    let folder = try #require(SharedCorpora.folder("hibp-extractor")) + "/TestData/"
    func find(_ name: String) -> [EmailHit] {
      EmailHit.find(Files.bytes(folder + name))
    }
    let found = find("SingleFile/SingleSmallFile.txt")
    let plain = ["1", "3", "4", "-5", "+6", "_8", ".9"].map { "test\($0)@example.com" }
    #expect(found.filter { $0.percent == 95 }.map(\.value) == plain)
    #expect(
      found.filter { $0.percent < 95 }.map(\.value) == [
        // Both say so.
        "test&12@example.com",
        // There with its mark. Nobody's name starts with one, and dumps hold many.
        "test14@example.com",
        // Whole, with doubts: a slash divides more often than it belongs to a name.
        "test/15@example.com",
      ])
    let files = ["File1", "File2", "File3"].flatMap { find("MultipleFiles/\($0).txt") }
    #expect(files.map(\.value) == [1, 2, 3, 3, 4, 5, 1, 5, 6].map { "test\($0)@example.com" })
    #expect(find("SingleFile/FileWithBlankLine.txt").map(\.value) == ["test@example.com"])
  }
}
