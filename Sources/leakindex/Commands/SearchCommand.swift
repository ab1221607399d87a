import ArgumentParser
import Corpus
import Format
import Query

struct SearchCommand: ParsableCommand {
  enum Style: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case ndjson
  }

  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Look up an address, a domain, a number, a person or a company.",
    discussion: """
      alice@contoso.com       one address
      contoso.com, @contoso.com   a domain with its subdomains
      +33123456789, '+3312*'  a number, or all that start so (national digits with --region FR)
      'Marie Dupont', dupont  a name in any order of its words, or one word of it
      'cont*'                 names that start so
      'Contoso GmbH'          a company, with or without its legal form

      Case and diacritics do not matter. Values that you did not ask for are masked. --with shows
      who stands in the same records, such as the rows of a table: --with person,phone,company.
      """)

  @Argument(help: "What to look for; several are looked up one after the other.")
  var query: [String]

  @OptionGroup var index: ReadOption
  @OptionGroup var confidence: ConfidenceOption

  @Option(help: "Only email, phone, person or company.")
  var kind: Kind?

  @Option(help: "Only this leak.")
  var leak: String?

  @Option(help: "Show at most this many identities for each query.")
  var limit = 100

  @Option(help: "Pass over this many identities first: --skip 100 shows the second page.")
  var skip = 0

  @Option(
    help: ArgumentHelp(
      "Show who stands in the same records: kinds with commas between, or all.",
      valueName: "kinds"))
  var with: KindList?

  @Option(help: "Show at most this many places for each identity.")
  var places = 20

  @Option(help: "The region of a number in national notation, such as FR.")
  var region: Country?

  @Flag(help: "Show the text around each place, read again from the sources, where they still are.")
  var context = false

  @Option(
    name: .customLong("root"),
    help: ArgumentHelp(
      "Where a root lies now, for --context: bucket0=/mnt/copy.", valueName: "name=dir"))
  var roots: [String] = []

  @Flag(help: "Show all values as they are.")
  var reveal = false

  @Option(help: "text, json or ndjson.")
  var format = Style.text

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit takes a number of 1 or more.") }
    guard places >= 0, skip >= 0 else {
      throw ValidationError("--places and --skip take a number of 0 or more.")
    }
    guard roots.allSatisfy({ $0.contains("=") }) else {
      throw ValidationError("--root takes name=dir, such as bucket0=/mnt/copy.")
    }
    guard roots.isEmpty || context else { throw ValidationError("--root goes with --context.") }
  }

  func run() throws {
    let reader = try index.open()
    let found = try hits(reader)
    var output = Output()
    let printer = SearchPrinter(mask: Mask(reveals: reveal), contexts: try contexts(of: found))
    switch format {
    case .text: for entry in found { try output.lines(printer.text(entry)) }
    case .ndjson: for entry in found { try output.lines(printer.json(entry).map(\.closed)) }
    case .json:
      let objects = found.flatMap { printer.json($0) }.map(\.closed)
      try output.line("[" + objects.joined(separator: ",\n") + "]")
    }
    try output.flush()
    if found.allSatisfy(\.hits.isEmpty) { throw ExitCode(ExitStatus.withRemarks) }
    try ReadOption.check(reader)
  }

  private func queries() throws -> [(text: String, query: Query)] {
    let reader = QueryText(kind: kind, region: region ?? .none)
    var queries: [(text: String, query: Query)] = []
    for text in query {
      var query = Query(try reader.match(text), kind: kind, leak: leak)
      query.minimumConfidence = confidence.minimum
      query.maximumPlaces = places
      query.skipped = skip
      queries.append((text, query))
    }
    return queries
  }

  private func hits(_ reader: IndexReader) throws -> [SearchPrinter.Entry] {
    let queries = try queries()
    return try Snapshot.read(reader) { (snapshot) throws(IndexError) in
      var found: [SearchPrinter.Entry] = []
      for (text, query) in queries {
        // One more than shown, to tell whether there are more.
        let hits = try snapshot.search(query, limit: limit + 1)
        let shown = Array(hits.prefix(limit))
        found.append(
          SearchPrinter.Entry(
            query: text, match: query.match, hits: shown, hasMore: hits.count > limit,
            skipped: skip, companions: try companions(of: shown, snapshot)))
      }
      return found
    }
  }

  private func companions(
    of hits: [SearchHit], _ snapshot: IndexReader
  ) throws(IndexError) -> [[Companion]] {
    guard let with, !hits.isEmpty else { return [] }
    return try snapshot.companions(
      of: hits.map(\.identity), kinds: with.kinds, leak: leak,
      minimumConfidence: confidence.minimum)
  }

  private func contexts(of found: [SearchPrinter.Entry]) throws -> [Place: String] {
    guard context else { return [:] }
    let places = found.flatMap { $0.hits.flatMap(\.places) }
    return try PlaceContexts.read(places, index: index.folder, given: roots)
  }
}
