import Testing

@testable import Extract

@Suite struct PhoneHintTests {
  private func end(_ text: String) -> Int? {
    Array(text.utf8).withUnsafeBufferPointer { PhoneHint.endOfShortRun($0, from: 0) }
  }

  private func runEnd(_ text: String) -> (end: Int, digits: Int) {
    var run = PhoneRun()
    Array(text.utf8).withUnsafeBufferPointer { run.read($0, first: 0, bound: 0) }
    return (run.end, run.digits.count)
  }

  @Test("Short runs end where reading them ends, long ones are read")
  func sameAsReading() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SplitMixGenerator(state: seed)
    let pieces = [
      "1", "23", "456", " ", " ", "-", ".", "/", "(", ")", "[", ",", ":", "a", "+", "é", "\n",
    ]
    for _ in 0..<3000 {
      var text = "7"
      for _ in 0..<Int.random(in: 0...14, using: &random) {
        text += pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      let read = runEnd(text)
      if let end = end(text) {
        #expect(end == read.end && read.digits < PhoneShape.fewestDigits, "seed \(seed): \(text)")
      } else {
        let isLong = read.digits >= PhoneShape.fewestDigits || text.contains("é")
        #expect(isLong, "seed \(seed): \(text)")
      }
    }
  }

  @Test("A time behind a date is passed as a whole")
  func timestamps() {
    #expect(end("2022-08-17 12:30:45") == 13)
    #expect(end("2022-08-17T12:30:45") == 13)
    #expect(end("2022/08/17 12:30") == 13)
    #expect(end("2022-08-17 1230 45") == nil)
    #expect(end("3022-08-17 12:30") == nil)
  }
}
