import ArgumentParser
import Corpus

extension Kind: @retroactive ExpressibleByArgument {
  public init?(argument: String) {
    self.init(name: argument)
  }

  public static var allValueStrings: [String] { allCases.map(\.name) }
}
