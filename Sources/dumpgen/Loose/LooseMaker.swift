/// What lies around in dumps besides mail and tables: logs, code, events, cards, calendars, notes.
struct LooseMaker {
  let scribe: Scribe
  private let field = ByteBuffer(capacity: 1 << 10)

  init(_ scribe: Scribe) { self.scribe = scribe }

  /// The sorts of files, with their endings.
  enum Sort: Int, CaseIterable {
    case serverLog, accessLog, events, notes, code, statements, cards, page, combos

    var ending: Piece {
      let endings: [Piece] = [
        ".log", ".access.log", ".ndjson", ".txt", ".py", ".sql", ".vcf", ".html", "-list.txt",
      ]
      return endings[rawValue]
    }
  }

  /// Writes one line, block or record of that sort.
  func unit(of sort: Sort, _ ordinal: Int, to out: ByteBuffer) {
    scribe.truth.record = -1
    switch sort {
    case .serverLog: serverLine(to: out)
    case .accessLog: accessLine(to: out)
    case .events: event(ordinal, to: out)
    case .notes: notes(to: out)
    case .code: code(ordinal, to: out)
    case .statements: statement(ordinal, to: out)
    case .cards: card(to: out)
    case .page: page(to: out)
    case .combos: combo(to: out)
    }
  }

  private func serverLine(to out: ByteBuffer) {
    scribe.truth.place = .log
    Filler.timestamp(scribe, to: out)
    out.write(scribe.random.pick(LooseMaker.levels))
    out.write("[worker-")
    out.number(scribe.random.below(16))
    out.write("] com.example.app.")
    out.write(scribe.random.pick(LooseMaker.classes))
    out.write(" - ")
    switch scribe.random.below(24) {
    case 0:
      out.write("login ok user=")
      scribe.workAddress(scribe.somebody(), to: out)
    case 1:
      out.write("mail queued to=<")
      scribe.workAddress(scribe.somebody(), to: out)
      out.write(">, relay=none, delay=0.")
      out.number(scribe.random.below(100))
    case 2:
      out.write(
        "\n\tat com.example.app.Main.run(Main.java:142)\n\tat java.base/java.lang.Thread.run(Thread.java:829)"
      )
    case 3:
      out.write("resolved package ")
      Filler.trapped("package-version", .email, scribe, to: out) { scribe, out in
        out.write(scribe.random.pick(LooseMaker.packages))
        out.byte("@")
        Filler.version(scribe, to: out)
      }
    case 4:
      out.write("GET ")
      Filler.trapped("file-name", .email, scribe, to: out) { _, out in out.write("logo@2x.png") }
      out.write(" 304 from ")
      Filler.address(scribe, to: out)
    case 5..<12:
      out.write("Order ")
      Filler.order(scribe, to: out)
      out.write(" took ")
      out.number(scribe.random.below(90_000))
      out.write(" ms, session ")
      Filler.gitHash(scribe, to: out)
    default:
      out.write("Request ")
      out.number(Int(scribe.random.next() >> 30))
      out.write(" from ")
      Filler.address(scribe, to: out)
      out.write(" handled by Node")
      out.number(scribe.random.below(9))
      out.write(" in ")
      out.number(scribe.random.below(900))
      out.write(" ms, Cache Miss, Build ")
      Filler.version(scribe, to: out)
    }
    out.byte("\n")
  }

  private func accessLine(to out: ByteBuffer) {
    scribe.truth.place = .log
    Filler.address(scribe, to: out)
    out.write(" - - [12/Mar/2020:")
    Filler.time(scribe, to: out)
    out.write(":07 +0000] \"GET /api/v2/items/")
    out.number(scribe.random.below(1_000_000))
    if scribe.random.chance(4) {
      out.write("?mail=")
      field.clear()
      scribe.workAddress(scribe.somebody(), to: field)
      for byte in field.bytes {
        if byte == UInt8(ascii: "@") { out.write("%40") } else { out.byte(byte) }
      }
    }
    out.write(" HTTP/1.1\" 200 ")
    out.number(scribe.random.below(60_000))
    out.write(
      " \"-\" \"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/102.0.5005.63 Safari/537.36\"\n"
    )
  }

  private func event(_ ordinal: Int, to out: ByteBuffer) {
    let person = scribe.somebody()
    scribe.truth.place = .json
    out.write("{\"id\":")
    out.number(ordinal)
    out.write(",\"ts\":\"")
    Filler.timestamp(scribe, to: out)
    out.write("\",\"user\":{\"email\":\"")
    scribe.workAddress(person, to: out)
    out.write("\",\"tel\":\"")
    scribe.phone(person.work, to: out)
    out.write("\"},\"trace\":\"")
    Filler.gitHash(scribe, to: out)
    out.write("\",\"items\":[")
    for index in 0..<scribe.random.between(1, 6) {
      if index > 0 { out.byte(",") }
      out.write("{\"sku\":\"AB-")
      out.number(scribe.random.below(100_000))
      out.write("\",\"price\":")
      out.number(scribe.random.below(9_000))
      out.write(".99}")
    }
    out.write("],\"note\":\"\\u003c")
    scribe.workAddress(person, to: out)
    out.write("\\u003e\\n\"}\n")
  }

  /// A line of a credential list: the address counts, the password never, even where it looks like
  /// an address itself.
  private func combo(to out: ByteBuffer) {
    scribe.truth.place = .log
    scribe.workAddress(scribe.anybody(), to: out)
    out.byte(":")
    Filler.trapped("password", .email, scribe, to: out) { scribe, out in
      out.write("Passw0rd")
      if scribe.random.chance(25) { out.byte("@") }
      out.number(scribe.random.below(9_999))
      if scribe.random.chance(10) { out.write(".com") }
    }
    out.byte("\n")
  }

  private func notes(to out: ByteBuffer) {
    let writer = BodyWriter(scribe, sender: scribe.somebody(), recipients: [scribe.somebody()])
    scribe.truth.language = writer.language
    for _ in 0..<3 { writer.paragraph(to: out) }
    if scribe.random.chance(30) { obfuscated(to: out) }
  }

  /// `name (at) example (dot) com`, and an address in a link with its `@` in percent form.
  private func obfuscated(to out: ByteBuffer) {
    scribe.truth.place = .obfuscated
    let person = scribe.somebody()
    field.clear()
    if person.company.international != nil { return }
    scribe.workAddress(person, to: field)
    let links = scribe.random.chance(50)
    out.write(links ? "Link: mailto:" : "Contact: ")
    for byte in field.bytes {
      switch byte {
      case UInt8(ascii: "@"): out.write(links ? "%40" : " (at) ")
      case UInt8(ascii: ".") where !links: out.write(" (dot) ")
      default: out.byte(byte)
      }
    }
    out.write(links ? "?subject=hello\n\n" : "\n\n")
  }

  private func code(_ ordinal: Int, to out: ByteBuffer) {
    scribe.truth.place = .log
    out.write("class Handler")
    out.number(ordinal)
    out.write(LooseMaker.source)
    if scribe.random.chance(8) {
      out.write("    # maintained by ")
      scribe.workAddress(scribe.somebody(), to: out)
      out.byte("\n")
    }
    out.write("    REVISION = \"")
    Filler.gitHash(scribe, to: out)
    out.write("\"\n    LIMITS = (")
    for _ in 0..<6 {
      out.number(Int(scribe.random.next() >> 32))
      out.write(", ")
    }
    out.write(")\n\n")
  }

  private func statement(_ ordinal: Int, to out: ByteBuffer) {
    scribe.truth.place = .sql
    let person = scribe.anybody()
    out.write("INSERT INTO `users` (`id`,`mail`,`created`,`pw`) VALUES (")
    out.number(ordinal)
    out.write(",'")
    scribe.workAddress(person, to: out)
    out.write("','")
    Filler.isoDate(scribe, to: out)
    out.write("','$2y$10$")
    Filler.gitHash(scribe, to: out)
    out.write("');\n")
  }

  func card(to out: ByteBuffer) {
    let person = scribe.somebody()
    scribe.truth.place = .vcard
    out.write("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:")
    person.writeName(to: out)
    scribe.truth.value.clear()
    person.writeName(to: scribe.truth.value)
    scribe.truth.optional(.person)
    out.write("\r\nTEL;TYPE=WORK:")
    scribe.phone(person.work, to: out)
    out.write("\r\nEMAIL;TYPE=INTERNET:")
    scribe.workAddress(person, to: out)
    out.write("\r\nEND:VCARD\r\n")
  }

  func calendar(to out: ByteBuffer) {
    let person = scribe.somebody()
    scribe.truth.place = .calendar
    out.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\nBEGIN:VEVENT\r\nUID:")
    Filler.trapped("calendar-uid", .phone, scribe, to: out) { scribe, out in
      Filler.gitHash(scribe, to: out)
    }
    out.write("\r\nDTSTART:20210314T092653Z\r\nORGANIZER:mailto:")
    scribe.workAddress(person, to: out)
    out.write("\r\nSUMMARY:Meeting\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
  }

  private func page(to out: ByteBuffer) {
    let writer = BodyWriter(scribe, sender: scribe.somebody(), recipients: [scribe.somebody()])
    scribe.truth.language = writer.language
    field.clear()
    for _ in 0..<2 { writer.paragraph(to: field) }
    let html = HTMLWriter(usesReferences: false, hidesAt: scribe.random.chance(10), links: true)
    out.write("<div class=\"post\"><h2>News</h2>\n<p>")
    html.letters(field.bytes, to: out)
    out.write("</p></div>\n")
  }

  private static let levels: WordList = WordList(pieces: [
    " INFO  ", " WARN  ", " DEBUG ", " ERROR ",
  ])
  private static let classes: WordList = """
    AuthService, OrderController, MailQueue, CacheManager, SessionStore, PaymentGateway, UserService
    """
  private static let packages: WordList = "leftpad, colorbox, example-utils, foo, datepicker"
  private static let source: Piece = """
    (BaseHandler):
        def handle(self, request, Response=None):
            if request.Method == "POST" and self.State.IsReady:
                return Response(status=200, body=self.render("Main Page", Items=[1, 2, 3]))
            raise NotImplementedError("Handler for %s" % request.Path)

        def checksum(self, data):
            total = 0x1f3a5c77
            for Index, Value in enumerate(data):
                total = (total * 31 + Value * 7919 + Index) & 0xffffffff
            return total


    """
}
