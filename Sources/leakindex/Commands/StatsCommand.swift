import ArgumentParser
import Format
import Query

struct StatsCommand: ParsableCommand {
  enum Style: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Show how much was read, who is in it, how many really, and what could not be read.")

  @OptionGroup var index: ReadOption
  @OptionGroup var confidence: ConfidenceOption

  @Option(help: "Only this leak.")
  var leak: String?

  @Option(help: "text or json.")
  var format = Style.text

  func run() throws {
    let reader = try index.open()
    let statistics = try Snapshot.read(reader) { (reader) throws(IndexError) in
      try reader.statistics(minimumConfidence: confidence.minimum)
    }
    var scope = statistics.all
    if let leak {
      guard let found = statistics.leaks.first(where: { $0.leak == leak }) else {
        let known = statistics.leaks.compactMap(\.leak).joined(separator: ", ")
        throw CommandError("no leak named \(leak) in \(index.folder); it holds: \(known)")
      }
      scope = found
    }
    var output = Output()
    switch format {
    case .text:
      try output.lines(StatsText(scope, whole: statistics, isOneLeak: leak != nil).lines)
    case .json:
      let json = StatsJSON.of(scope, whole: statistics, leaks: leak == nil ? statistics.leaks : [])
      try output.line(json.closed)
    }
    try output.flush()
    try ReadOption.check(reader)
  }
}
