import Corpus
import Testing
import Unpack

@testable import Ingest

@Suite struct RefusalReasonTests {
  private func isOvercome(
    _ reason: String, _ limits: Limits = Limits(), passwords: [String] = []
  ) -> Bool {
    RefusalReason(reason).isOvercome(by: limits, passwords.map { Array($0.utf8) })
  }

  @Test func limitsThatWereRaised() {
    let depth = "nesting depth 3 over the limit 2 (--max-depth)"
    let ratio = "expansion ratio 300 over the limit 250 (--max-ratio) (at byte 5)"
    let size = "member size 9 over the limit 1099511627776 (--max-size)"
    var limits = Limits()
    #expect(isOvercome(depth))
    #expect(!isOvercome(ratio))
    #expect(!isOvercome(size))
    limits.maximumDepth = 2
    limits.maximumRatio = 251
    limits.maximumMemberInBytes += 1
    #expect(!isOvercome(depth, limits))
    #expect(isOvercome(ratio, limits))
    #expect(isOvercome(size, limits))
  }

  @Test func memoryThatWasRaised() {
    let reason =
      "attachments of a message over the limit 8388608 (--memory) are not taken out"
    var options = IngestOptions(roots: [], index: "x", jobs: 1, memoryInBytes: 64 << 20)
    #expect(!isOvercome(reason, options.boundByMemory.limits))
    options.memoryInBytes = 128 << 20
    #expect(isOvercome(reason, options.boundByMemory.limits))
    options.memoryInBytes = 8 << 30
    #expect(options.boundByMemory.limits.maximumMessageInBytes == 128 << 20)
  }

  @Test func passwordsThatWereNotTried() {
    let none = "encrypted: no password given (--password-file)"
    #expect(!isOvercome(none))
    #expect(isOvercome(none, passwords: ["a"]))
    let mark = PasswordListMark.text([Array("a".utf8), Array("b".utf8)])
    let two = "encrypted: none of the 2 passwords fits (--password-file), \(mark)"
    #expect(!isOvercome(two))
    #expect(!isOvercome(two, passwords: ["a", "b"]))
    #expect(isOvercome(two, passwords: ["a", "c"]))
    #expect(isOvercome(two, passwords: ["ab"]))
  }

  @Test(arguments: ["", "limit", "over the limit (--max-depth)", "over the limit x (--max-size)"])
  func otherReasonsStay(reason: String) {
    #expect(!isOvercome(reason, passwords: ["a"]))
  }
}
