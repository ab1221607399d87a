/// Makes a whole dump: decides which file comes next and how large it is.
///
/// Everything follows from the seed and the options; two runs write the same bytes.
final class Dump {
  let profile: Profile
  let sizeInBytes: Int
  let scribe: Scribe
  private var mailboxes: MailboxMaker
  private var files = 0
  /// By `FileSort.rawValue`.
  private var written = [0, 0, 0, 0]
  private let scratch = ByteBuffer(capacity: 1 << 16)

  init(profile: Profile, sizeInBytes: Int, scribe: Scribe) {
    self.profile = profile
    self.sizeInBytes = sizeInBytes
    self.scribe = scribe
    mailboxes = MailboxMaker(scribe)
  }

  /// Bytes of text so far.
  var total: Int { written.reduce(0, +) }

  /// Writes files until the size is reached; returns the bytes of text written.
  func run(into target: Target) throws(OutputError) -> Int {
    let largest = min(16 << 20, max(20_000, sizeInBytes / 12))
    while total < sizeInBytes {
      try file(of: nextSort(), upTo: min(largest, sizeInBytes - total + 10_000), into: target)
    }
    return total
  }

  /// One file of the whole size.
  func runSingle(into target: Target) throws(OutputError) -> Int {
    switch profile {
    case .mail: try mailbox("mailbox.mbox", of: sizeInBytes, into: target)
    case .xml: try markup("export.xml", of: sizeInBytes, into: target)
    case .logs: try loose("server.log", of: sizeInBytes, sort: .serverLog, into: target)
    default: try table("export.csv", of: sizeInBytes, isPlain: true, into: target)
    }
    return total
  }

  /// The sort that lags farthest behind its share.
  private func nextSort() -> FileSort {
    var best = profile.shares[0].sort
    var bestGap = Int.min
    for (sort, share) in profile.shares {
      let gap = total / 100 * share + share - written[sort.rawValue]
      if gap > bestGap {
        best = sort
        bestGap = gap
      }
    }
    return best
  }

  private func fileRandom() -> Random {
    files += 1
    return Random(scribe.world.seed, 7, files)
  }

  /// Small files are many, large ones few.
  private func size(_ random: inout Random, upTo largest: Int) -> Int {
    let unit = Double(random.next() >> 11) * 0x1p-53
    return max(6_000, Int(Double(largest) * unit * unit))
  }

  /// One file (or folder of messages) of that sort; returns its bytes.
  @discardableResult
  func file(of sort: FileSort, upTo largest: Int, into target: Target) throws(OutputError) -> Int {
    let start = total
    var random = fileRandom()
    let size = size(&random, upTo: sort == .loose ? min(largest, 1_500_000) : largest)
    let number = String(files)
    switch sort {
    case .mail:
      let folder = "mail/\(random.pick(Dump.owners))\(number)"
      if random.chance(60) {
        try mailbox("\(folder)/\(random.pick(Dump.folders)).mbox", of: size, into: target)
      } else {
        try messages(folder + "/cur", of: min(size, 2_000_000), random.chance(60), into: target)
      }
    case .table:
      try table("exports/\(random.pick(Dump.tables))-\(number).csv", of: size, into: target)
    case .markup:
      try markup("xml/\(random.pick(Dump.tables))_\(number).xml", of: size, into: target)
    case .loose:
      let sort = random.pick(LooseMaker.Sort.allCases)
      try loose(
        "misc/\(random.pick(Dump.tables))-\(number)\(sort.ending.string)", of: size, sort: sort,
        into: target)
    }
    return total - start
  }

  func mailbox(_ name: String, of size: Int, into target: Target) throws(OutputError) {
    let sink = try target.open(name)
    let document = target.document(name)
    var ordinal = 0
    while sink.size < size {
      try mailboxes.nextInMailbox(ordinal, of: document, to: sink.buffer)
      ordinal += 1
      try sink.breathe()
    }
    written[FileSort.mail.rawValue] += try target.close(name, sink)
  }

  /// Messages in files of their own.
  func messages(_ folder: String, of size: Int, _ windows: Bool, into target: Target)
    throws(OutputError)
  {
    let start = total
    var ordinal = 0
    while total - start < size {
      ordinal += 1
      let name = "\(folder)/\(ordinal + 1_000).eml"
      scratch.clear()
      try mailboxes.next(document: target.document(name), to: scratch)
      let sink = try target.open(name)
      if windows {
        MailboxMaker.withCarriageReturns(scratch.bytes, to: sink.buffer)
      } else {
        sink.buffer.write(scratch)
      }
      written[FileSort.mail.rawValue] += try target.close(name, sink)
    }
  }

  /// `isPlain` asks for the usual dialect and many identities: for the one large table.
  func table(_ name: String, of size: Int, isPlain: Bool = false, into target: Target)
    throws(OutputError)
  {
    var random = fileRandom()
    var plan = TablePlan(&random)
    if isPlain { plan = TablePlan.plain }
    scribe.begin(8, files)
    let sink = try target.open(name, charset: plan.charset)
    scribe.truth.begin(document: target.document(name))
    let maker = TableMaker(scribe, plan)
    maker.begin(to: sink.buffer)
    var ordinal = 0
    while sink.size < size {
      maker.row(ordinal, to: sink.buffer)
      ordinal += 1
      try sink.breathe()
    }
    written[FileSort.table.rawValue] += try target.close(name, sink)
  }

  func markup(_ name: String, of size: Int, into target: Target) throws(OutputError) {
    var random = fileRandom()
    let plan = XMLPlan(&random)
    scribe.begin(9, files)
    let sink = try target.open(name, charset: plan.charset)
    scribe.truth.begin(document: target.document(name))
    let maker = XMLMaker(scribe, plan)
    maker.begin(to: sink.buffer)
    var ordinal = 0
    while sink.size < size {
      maker.record(ordinal, to: sink.buffer)
      ordinal += 1
      try sink.breathe()
    }
    maker.end(to: sink.buffer)
    written[FileSort.markup.rawValue] += try target.close(name, sink)
  }

  func loose(_ name: String, of size: Int, sort: LooseMaker.Sort, into target: Target)
    throws(OutputError)
  {
    _ = fileRandom()
    scribe.begin(10, files)
    let sink = try target.open(name)
    scribe.truth.begin(document: target.document(name))
    scribe.truth.language = .english
    scribe.truth.charset = "utf-8"
    let maker = LooseMaker(scribe)
    if sort == .page { sink.buffer.write("<!DOCTYPE html>\n<html><body>\n") }
    var ordinal = 0
    while sink.size < size {
      maker.unit(of: sort, ordinal, to: sink.buffer)
      ordinal += 1
      try sink.breathe()
    }
    if sort == .page { sink.buffer.write("</body></html>\n") }
    written[FileSort.loose.rawValue] += try target.close(name, sink)
  }

  private static let owners = ["alpha", "bravo", "desk", "office", "branch", "team", "archive"]
  private static let folders = ["Inbox", "Sent", "Archive", "Projects", "Entwürfe", "Boîte"]
  private static let tables = [
    "customers", "contacts", "crm", "orders", "export", "users", "suppliers", "members",
  ]
}
