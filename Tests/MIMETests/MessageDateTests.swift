import MIME
import Testing

@Suite struct MessageDateTests {
  @Test(arguments: [
    ("Tue, 24 Nov 2026 04:34:18 +0000", 1_795_494_858),
    ("Tue, 24 Nov 2026 05:34:18 +0100 (CET)", 1_795_494_858),
    ("24 Nov 2026 04:34:18 GMT", 1_795_494_858),
    ("Mon, 23 Nov 26 23:34:18 EST", 1_795_494_858),
    ("Tue Nov 24 04:34:18 2026", 1_795_494_858),
    ("Tue Nov 24 05:34:18 CET 2026", 1_795_494_858),
    ("2026-11-24T04:34:18Z", 1_795_494_858),
    ("2026-11-24 05:34:18.123+01:00", 1_795_494_858),
    ("Tuesday, November 24, 2026 4:34:18 AM", 1_795_494_858),
    ("Tue, 24-Nov-2026 04:34:18 -0000", 1_795_494_858),
    ("Tue, 24 Nov 2026 04.34.18 +0000", 1_795_494_858),
    ("Tue, 24 Nov 2026 05:34:18 GMT+0100", 1_795_494_858),
    ("Thu, 01 Jan 1970 00:00:00 +0000", 0),
    ("Thu, 29 Feb 2024 12:00 Z", 1_709_208_000),
    ("Fri, 21 Nov 97 09(comment):   55  :  06 -0600", 880_070_400),
  ])
  func reads(_ text: String, _ seconds: Int64) {
    #expect(date(text) == seconds)
  }

  @Test(arguments: ["", "yesterday", "24 2026", "Nov 2026 99", "1 Jan 1901 00:00:00", "\0\0"])
  func refuses(_ text: String) {
    #expect(date(text) == nil)
  }

  private func date(_ text: String) -> Int64? {
    Array(text.utf8).withUnsafeBufferPointer { MessageDate.seconds(of: $0) }
  }
}
