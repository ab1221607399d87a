/// The small dump that is committed: one of everything.
struct SampleMaker {
  let dump: Dump

  func run(into target: Target) throws(OutputError) -> Int {
    try dump.mailbox("mail/inbox.mbox", of: 240_000, into: target)
    try dump.messages("mail/sent", of: 60_000, true, into: target)
    try dump.table("crm/customers.csv", of: 120_000, isPlain: true, into: target)
    try dump.table("crm/suppliers.csv", of: 40_000, into: target)
    try dump.markup("crm/contacts.xml", of: 100_000, into: target)
    try dump.loose("logs/server.log", of: 60_000, sort: .serverLog, into: target)

    let inner = Target(memberOf: target.prefix + "backup.zip!/2021/exports.tar.gz")
    try dump.table("employees.csv", of: 40_000, into: inner)
    try dump.markup("partners.xml", of: 60_000, into: inner)
    let outer = Target(memberOf: target.prefix + "backup.zip")
    try outer.put("2021/exports.tar.gz", ArchiveMaker.pack(inner.members, as: .tarGz))
    try dump.mailbox("2021/archive.mbox", of: 120_000, into: outer)
    try target.put("backup.zip", ArchiveMaker.pack(outer.members, as: .zip))

    let tar = Target(memberOf: target.prefix + "export.tar.gz")
    try dump.table("contacts.csv", of: 60_000, into: tar)
    try dump.messages("inbox", of: 60_000, false, into: tar)
    try target.put("export.tar.gz", ArchiveMaker.pack(tar.members, as: .tarGz))

    let seven = Target(memberOf: target.prefix + "old.7z")
    try dump.markup("crm-2019.xml", of: 60_000, into: seven)
    try dump.loose("team.vcf", of: 12_000, sort: .cards, into: seven)
    try target.put("old.7z", ArchiveMaker.pack(seven.members, as: .sevenZip))
    return dump.total
  }
}
