import TestKit
import Testing

@Suite struct DumpgenTests {
  private func dumpgen(_ arguments: [String]) throws -> Program.Result {
    try Program.run(Program.built("dumpgen"), arguments)
  }

  @Test(arguments: ["mail", "csv", "xml", "logs", "mixed", "nested"])
  func theSameSeedGivesTheSameBytes(profile: String) throws {
    let scratch = try ScratchFolder()
    var outputs: [[[UInt8]]] = []
    for run in ["a", "b"] {
      let folder = scratch.path + "/" + run + "/dump"
      let options = ["--size", "300K", "--profile", profile, "--seed", "7"]
      let truth = scratch.path + "/" + run + ".ndjson"
      let result = try dumpgen([folder, "--truth", truth] + options)
      #expect(result.exitCode == 0)
      let files = Files.below(folder)
      #expect(!files.isEmpty)
      outputs.append([Array(files.joined(separator: "\n").utf8), Files.bytes(truth)])
      outputs[outputs.count - 1] += files.map { Files.bytes(folder + "/" + $0) }
    }
    #expect(outputs[0] == outputs[1])
  }

  @Test func anotherSeedGivesOtherPeople() throws {
    let scratch = try ScratchFolder()
    for seed in ["1", "2"] {
      _ = try dumpgen([
        scratch.path + "/" + seed, "--size", "50K", "--profile", "csv", "--single-file", "--seed",
        seed,
      ])
    }
    #expect(
      Files.bytes(scratch.path + "/1/export.csv") != Files.bytes(scratch.path + "/2/export.csv"))
  }

  @Test func everyPlantedAddressOfATableStandsInIt() throws {
    let scratch = try ScratchFolder()
    let truth = scratch.path + "/truth.ndjson"
    _ = try dumpgen([
      scratch.path + "/dump", "--size", "60K", "--profile", "csv", "--single-file", "--truth",
      truth,
    ])
    let text = String(decoding: Files.bytes(scratch.path + "/dump/export.csv"), as: UTF8.self)
    let rows = String(decoding: Files.bytes(truth), as: UTF8.self).split(separator: "\n")
    var checked = 0
    for row in rows where row.contains("\"row\":\"mention\",\"kind\":\"email\"") {
      let value = row.split(separator: "\"value\":\"")[1].split(separator: "\"")[0]
      if value.contains("xn--") { continue }
      #expect(text.contains(value))
      checked += 1
    }
    #expect(checked > 100)
    #expect(rows.last?.hasPrefix("{\"row\":\"summary\"") == true)
  }

  @Test func messagesAreDeliveredMoreThanOnce() throws {
    let scratch = try ScratchFolder()
    let result = try dumpgen([scratch.path + "/dump", "--size", "1M", "--profile", "mail"])
    #expect(result.output.contains("\"distinctMessages\":"))
    #expect(!result.output.contains("\"duplicateMessages\":0,"))
  }

  @Test func oneTarGzHoldsTheSameFiles() throws {
    let scratch = try ScratchFolder()
    let options = ["--size", "200K", "--seed", "3"]
    let plain = try dumpgen([scratch.path + "/plain"] + options)
    let packed = try dumpgen([scratch.path + "/packed", "--as-tar-gz"] + options)
    #expect(plain.output == packed.output)
    #expect(Files.below(scratch.path + "/packed") == ["dump.tar.gz"])
  }

  @Test func wrongUseIsRefused() throws {
    #expect(try dumpgen(["/nowhere/x", "--size", "much"]).exitCode == 64)
    #expect(try dumpgen(["x", "--single-file", "--profile", "mixed"]).exitCode == 64)
    let failed = try dumpgen(["/proc/no/such", "--size", "10K"])
    #expect(failed.exitCode == 2)
    #expect(failed.errors.contains("cannot create"))
  }
}
