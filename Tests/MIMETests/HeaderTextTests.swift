import Bytes
import MIME
import Testing

@Suite struct HeaderTextTests {
  private func subject(_ value: String) -> String? {
    Message(Array("Subject: \(value)\n\n".utf8)).text(of: .subject)
  }

  private func from(_ value: String) -> String? {
    Message(Array("From: \(value)\n\n".utf8)).text(of: .from)
  }

  @Test(arguments: [
    ("=?utf-8?Q?Zo=C3=AB?=", "Zoë"),
    ("=?ISO-8859-1?q?Keld_J=F8rn?= x", "Keld Jørn x"),
    ("=?utf-8?B?w6k=?= =?utf-8?B?w6k=?=", "éé"),
    ("=?utf-8?B?w6k=?=\r\n =?utf-8?Q?_b?=", "é b"),
    ("=?utf-8?Q?a=C3?= =?utf-8?Q?=A9b?=", "aéb"),
    ("=?utf-8?B?SGVsbG8gV29?= =?utf-8?B?ybGQ=?=", "Hello World"),
    ("=?utf-8*fr?Q?=C3=A9?=", "é"),
    ("a=?utf-8?Q?=C3=A9?=b", "aéb"),
    ("=?utf-8?Q?with spaces in it?= end", "with spaces in it end"),
    ("=?utf-8?Q?no end", "no end"),
    ("=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
    ("=?unknown-charset?Q?=E9t=E9?=", "été"),
    ("=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", "日本"),
    ("a =?us-ascii?Q??= x", "a  x"),
    ("=?", "=?"), ("=?=?=?", "=?=?=?"), ("a =? b", "a =? b"),
    ("one\r\n\ttwo\r\n   three", "one two three"),
    ("tab\there", "tab here"),
    ("=?utf-8?Q?line=0Abreak=00?=", "line break "),
  ])
  func decodes(_ value: String, _ text: String) {
    #expect(subject(value) == text)
  }

  @Test(arguments: [
    ("=?utf-8?Q?Dupont=2C_Marie?= <m@example.com>", "\"Dupont, Marie\" <m@example.com>"),
    ("=?utf-8?Q?Marie_Dupont?= <m@example.com>", "Marie Dupont <m@example.com>"),
    ("\"=?utf-8?Q?Dupont=2C_Marie?=\" <m@example.com>", "\"Dupont, Marie\" <m@example.com>"),
    ("m@example.com (=?utf-8?Q?Marie=2C?=)", "m@example.com (Marie,)"),
    ("=?utf-8?Q?Marie <m@example.com>", "Marie <m@example.com>"),
  ])
  func keepsAddressesApart(_ value: String, _ text: String) {
    #expect(from(value) == text)
  }

  @Test func readsRawBytes() {
    let latin = Message(Array("Subject: ".utf8) + [0x4D, 0xFC, 0x6C] + Array("\n\n".utf8))
    #expect(latin.text(of: .subject) == "Mül")
    #expect(subject("Mül") == "Mül")
  }
}
