import Corpus
import Testing

@testable import Extract

/// No input makes the finder look at a byte more than a bounded number of times.
@Suite struct EmailLinearTests {
  private static let hostile = [
    "@", "a", "a.", "a@", "@a.", "a.a.a.a@", "<a@b.co", "a@b.co:", "a@b.co,", "%40", "&#64;",
    "&#64;a", "=40", "=\n", "a=\n", "\\u0040", "\\", "a\\", "\\u0061", "&a", "&a@", "'a", "'a@",
    "/a",
    "/a@", "=a", "=a@", "<b>", "<b>a</b>", "</b>@", "<", ">@", "<!--", "-->@", "\"", "\"@",
    "\"a\"@",
    " at ", "a at ", "(at)", "a(at)", "a at b dot ", "(dot)", "é", "é@", "@é", "邮", "邮a@",
    "\u{AD}@",
    "ü@ü.de", "!a@", "#a@", "$a@", "*a@", "~a@", "+@", "-@", "a@a-", ".@", "@.", "@-", "http://a:",
    "//a@", "s:1:\"a@b.co\";", "References: <a@b.co>\n", "\n<a@b.co>", "\t<a@b.co>\n", "＠",
    "a＠b．co",
    "a@b.co.A", "SRS0=a=", "a@b.c%40",
  ]

  private static func steps(_ unit: String, _ count: Int) -> Int {
    let bytes = Array(unit.utf8)
    var text: [UInt8] = []
    while text.count < count { text += bytes }
    var finder = EmailFinder()
    text.withUnsafeBufferPointer { finder.find(in: $0, carrier: .text) }
    return finder.steps
  }

  @Test("Twice the text is twice the work, and not much of it", arguments: hostile)
  func linear(unit: String) {
    let small = Self.steps(unit, 1 << 12)
    let large = Self.steps(unit, 1 << 13)
    #expect(large <= 2 * small + 2048)
    #expect(large <= 8 << 13, "\(Double(large) / Double(1 << 13)) steps for each byte")
  }
}
