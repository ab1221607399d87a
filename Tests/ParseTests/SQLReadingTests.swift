import Corpus
import Testing

@testable import Parse

@Suite struct SQLReadingTests {
  private static let mysql = """
    -- MySQL dump 10.13
    /*!40101 SET NAMES utf8 */;
    DROP TABLE IF EXISTS `people`;
    CREATE TABLE `people` (
      `id` int(11) NOT NULL AUTO_INCREMENT,
      `full name` varchar(40) DEFAULT 'a,b',
      `email` varchar(80), -- the address
      PRIMARY KEY (`id`), KEY `e` (`email`)
    ) ENGINE=InnoDB;
    LOCK TABLES `people` WRITE;
    INSERT INTO `people` VALUES (1,'Jos\\'e O''Neil','jose@example.com'),(2,NULL,'a\\\\b\\nc'),
    (3,'x);y','(z@example.net');
    INSERT IGNORE INTO `people` (`email`, `id`) VALUES ('q@example.org', 4) ON DUPLICATE KEY UPDATE
    id = 5;
    UNLOCK TABLES;

    """

  private static let postgres = """
    --
    -- PostgreSQL database dump
    --
    CREATE TABLE public.person (id integer, name text);
    COPY public.person (id, name) FROM stdin;
    1\tMarie\\tDupont
    2\t\\N
    3\tback\\\\slash \\.
    \\.

    INSERT INTO public.person (id, name) VALUES (4, 'C:\\'), (5, E'it\\'s');
    SELECT pg_catalog.setval('person_id_seq', 3, true);

    """

  private static let microsoft = """
    USE [crm]
    GO
    SET ANSI_NULLS ON
    GO
    INSERT [dbo].[Contacts] ([Id], [Full]]Name], [Born]) VALUES (1, N'Jan ''t Hooft', CAST(N'1980-01-02' AS Date))
    INSERT [dbo].[Contacts] ([Id], [Full]]Name], [Born]) VALUES (2, N'Anna', NULL)
    GO

    """

  private static let sqlite = """
    PRAGMA foreign_keys=OFF;
    BEGIN TRANSACTION;
    CREATE TABLE IF NOT EXISTS "notes"(id INTEGER PRIMARY KEY, "body" TEXT);
    INSERT INTO "notes" VALUES(1,replace('one\\ntwo','\\n',char(10)));
    INSERT INTO notes VALUES(2,X'4142');
    INSERT INTO free VALUES(-7,'x','y');
    COMMIT;

    """

  private func rows(_ leaf: ParsedLeaf) -> [[String]] {
    leaf.records.filter { $0.fields.allSatisfy { $0.name.contains("/") } }
      .map { $0.fields.map(\.description) }
  }

  @Test func mySQL() throws {
    let leaf = try ParsedLeaf(Self.mysql)
    #expect(leaf.report.media.rawValue == "application/sql")
    #expect(
      rows(leaf) == [
        ["people/id=1", "people/full name=Jos'e O'Neil", "people/email=jose@example.com"],
        ["people/id=2", "people/email=a\\b\nc"],
        ["people/id=3", "people/full name=x);y", "people/email=(z@example.net"],
        ["people/email=q@example.org", "people/id=4"],
      ])
  }

  /// A backslash is a letter in a plain literal of PostgreSQL, and an escape in `E'…'`.
  @Test func postgreSQL() throws {
    let leaf = try ParsedLeaf(Self.postgres)
    #expect(
      rows(leaf) == [
        ["person/id=1", "person/name=Marie\tDupont"], ["person/id=2"],
        ["person/id=3", "person/name=back\\slash ."], ["person/id=4", "person/name=C:\\"],
        ["person/id=5", "person/name=it's"],
      ])
  }

  @Test func microsoftSQLServer() throws {
    #expect(
      rows(try ParsedLeaf(Self.microsoft)) == [
        ["Contacts/Id=1", "Contacts/Full]Name=Jan 't Hooft", "Contacts/Born=1980-01-02"],
        ["Contacts/Id=2", "Contacts/Full]Name=Anna"],
      ])
  }

  @Test func sqliteDump() throws {
    #expect(
      rows(try ParsedLeaf(Self.sqlite)) == [
        ["notes/id=1", "notes/body=one\ntwo"], ["notes/id=2", "notes/body=4142"],
        ["free/column 1=-7", "free/column 2=x", "free/column 3=y"],
      ])
  }

  /// What is no row is text, at its place in the file.
  @Test func nothingElseIsLost() throws {
    let leaf = try ParsedLeaf(Self.mysql)
    let texts = leaf.records.flatMap(\.fields).filter { $0.name == "text" }.map(\.text)
    let text = texts.joined(separator: "\n")
    for part in ["MySQL dump", "LOCK TABLES", "ON DUPLICATE", "id = 5;", "the address"] {
      #expect(text.contains(part), "\(part)")
    }
    let bytes = Array(Self.mysql.utf8)
    for batch in leaf.batches where batch.schema.columns[0].name == "text" {
      let start = Int(batch.textOffset)
      #expect(Array(bytes[start..<start + batch.text.count]) == batch.text)
    }
  }

  /// The same records wherever the buffers end, and however small the batches are.
  @Test(arguments: [Self.mysql, Self.postgres, Self.microsoft, Self.sqlite])
  func cutAtEachByte(_ dump: String) throws {
    let whole = rows(try ParsedLeaf(dump)).map { $0.joined(separator: "|") }.sorted()
    let bytes = Array(dump.utf8)
    let schema = Schema(columns: [])
    let dialect = bytes.withUnsafeBufferPointer { SQLDialect.of($0) }
    for cut in 0...bytes.count {
      var reader = SQLReader(
        dialect, limits: Limits(), fieldNames: FieldNames(), textSchema: schema)
      let read = bytes[..<cut].withUnsafeBufferPointer { reader.read($0, isAtEnd: false) }
      _ = bytes[read...].withUnsafeBufferPointer { reader.read($0, isAtEnd: true) }
      reader.finish()
      #expect(Self.rows(reader.take()) == whole, "\(cut)")
    }
    for size in [1, 7, 64] {
      let small = try ParsedLeaf(bytes, batchInBytes: size, chunk: 3)
      #expect(rows(small).map { $0.joined(separator: "|") }.sorted() == whole, "\(size)")
    }
  }

  private static func rows(_ slices: [Slice]) -> [String] {
    var rows: [String] = []
    for case .records(let batch) in slices {
      var record: [UInt32: [String]] = [:]
      for field in batch.fields {
        let text = batch.text[Int(field.start)..<Int(field.start + field.length)]
        let name = batch.schema.columns[Int(field.column)].name
        record[field.record, default: []].append("\(name)=\(String(decoding: text, as: UTF8.self))")
      }
      rows += record.values.map { $0.joined(separator: "|") }
    }
    return rows.sorted()
  }

  /// A broken row is text, and so is all up to the next statement; the rows around it stay rows.
  @Test(arguments: [
    "INSERT INTO t (a) VALUES ('one'), (two;\n", "INSERT INTO t (a) VALUES ('one'), ('two\n",
    "INSERT INTO t (a) VALUES ('one'), ('two'", "INSERT INTO t (a) VALUES ('one') garbage two\n",
    "INSERT INTO t (a) VALUES ('one');\nINSERT INTO t (a VALUES ('two');\n",
    "INSERT INTO t (a) VALUES ('one');\nINSERT INTO t SELECT 'two' FROM u;\n",
    "COPY t (a) FROM stdin;\none\nINSERT INTO u VALUES ('two');\n",
  ])
  func broken(_ dump: String) throws {
    let leaf = try ParsedLeaf(dump)
    #expect(leaf.report.media.rawValue == "application/sql")
    #expect(rows(leaf).first == ["t/a=one"])
    let all = leaf.records.flatMap(\.fields).map(\.text).joined(separator: "\n")
    #expect(all.contains("two"))
  }

  @Test func joinedLiterals() throws {
    let dump = """
      Insert into CUST (NAME,BORN,MAIL) values ('Ann'||'a',to_date('01.02.80','DD.MM.RR'),'a'||chr(10)||'b');
      """
    #expect(
      rows(try ParsedLeaf(dump)) == [["CUST/NAME=Anna", "CUST/BORN=01.02.80", "CUST/MAIL=a\nb"]])
  }

  /// Texts that speak of SQL are no dumps.
  @Test(arguments: [
    "Insert into the form your name.\nCopy it to me.\nCreate table settings (see below).\n",
    "name,query\nanna,\"x\nINSERT INTO t VALUES (1);\n\"\n",
  ])
  func noDump(_ text: String) throws {
    #expect(try ParsedLeaf(text).report.media.rawValue != "application/sql")
  }

  @Test func wideText() throws {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in Self.microsoft.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(rows(try ParsedLeaf(bytes)).count == 2)
  }
}
