public import ArgumentParser
public import Corpus

extension Country: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(code: argument)
  }
}
