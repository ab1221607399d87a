import ArgumentParser
import Corpus

extension Country: @retroactive ExpressibleByArgument {
  public init?(argument: String) {
    self.init(code: argument)
  }
}
