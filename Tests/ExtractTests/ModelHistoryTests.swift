import Testing

@testable import Extract

@Suite struct ModelHistoryTests {
  @Test func remembersAndForgets() {
    var history = NameHistory()
    history.note(77, NameHistory.Mark.person)
    history.note(77, NameHistory.Mark.company)
    #expect(history.marks(of: 77) == NameHistory.Mark.person | NameHistory.Mark.company)
    #expect(history.marks(of: 78) == 0)
    // The generation before the last is forgotten.
    for word in 1000..<1600 as Range<UInt32> { history.note(word, NameHistory.Mark.nothing) }
    #expect(history.marks(of: 77) == 0)
    #expect(history.marks(of: 1599) == NameHistory.Mark.nothing)
    history.removeAll()
    #expect(history.marks(of: 1599) == 0)
  }

  /// Against a dictionary, with words that fall on the same slots.
  @Test func agreesWithADictionary() {
    var history = NameHistory()
    var model: [UInt32: UInt8] = [:]
    var state: UInt32 = 9
    for _ in 0..<4000 {
      state = state &* 1_664_525 &+ 1_013_904_223
      let word = state >> 24 | 1
      let mark = UInt8(1) << UInt8(state >> 8 & 3)
      history.note(word, mark)
      model[word, default: 0] |= mark
    }
    for word in 1...255 as ClosedRange<UInt32> {
      #expect(history.marks(of: word) == model[word] ?? 0)
    }
  }
}
