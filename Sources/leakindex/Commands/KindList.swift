import ArgumentParser
import Corpus

/// Kinds on the command line: `person,phone,company`, or `all`.
struct KindList: ExpressibleByArgument {
  let kinds: [Kind]

  init?(argument: String) {
    if argument == "all" {
      kinds = Kind.allCases
      return
    }
    let names = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let kinds = names.compactMap { Kind(name: $0) }
    guard kinds.count == names.count else { return nil }
    self.kinds = Set(kinds).sorted()
  }
}
