import Testing

@testable import Extract

@Suite struct PlaceListTests {
  @Test("The same as asking each place", arguments: 0..<50)
  func naive(seed: Int) {
    var random = SystemRandomNumberGenerator()
    let places = (0..<(seed % 7)).map { _ in
      let start = UInt64.random(in: 0..<40, using: &random)
      return start..<start + UInt64.random(in: 1..<20, using: &random)
    }
    let list = PlaceList(places)
    for start in UInt64(0)..<60 {
      for length in UInt64(1)..<12 {
        let asked = start..<start + length
        #expect(
          list.overlaps(asked) == places.contains { $0.overlaps(asked) }, "\(places) \(asked)")
      }
    }
  }
}
