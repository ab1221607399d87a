/// Where the invented people live.
enum Nation: Int, CaseIterable, Sendable {
  case unitedStates, britain, france, germany, spain, italy, netherlands, portugal, brazil, poland
  case sweden, russia

  var lexicon: Lexicon { Lexicon.all[rawValue] }
  var language: Language { lexicon.language }

  /// Out of 100 people, how many live where. English and German dominate, as in European dumps.
  static let crowd: [Nation] = {
    let shares: [(Nation, Int)] = [
      (.unitedStates, 20), (.britain, 13), (.france, 12), (.germany, 16), (.spain, 8),
      (.italy, 8), (.netherlands, 6), (.portugal, 3), (.brazil, 5), (.poland, 5), (.sweden, 3),
      (.russia, 1),
    ]
    return shares.flatMap { Array(repeating: $0.0, count: $0.1) }
  }()
}
