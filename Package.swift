// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift target: language mode 6, explicit existentials, imports internal unless
/// said otherwise, and no warning survives a build. A release does not check accesses to objects at
/// run time, which costs 4 % of its work; tests run in debug, where every access is checked.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
]

/// A library target of the house. The dependency lists are the arrows of docs/architecture.md:
/// a module imports only from its left or from the base layer, and the test script checks it.
func room(_ name: String, _ dependencies: [String]) -> Target {
  .target(
    name: name, dependencies: dependencies.map { .byName(name: $0) }, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [String]) -> Target {
  .testTarget(
    name: name, dependencies: (dependencies + ["TestKit"]).map { .byName(name: $0) },
    swiftSettings: settings)
}

func system(_ name: String, pkgConfig: String? = nil, apt: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "leakindex",
  products: [
    .executable(name: "leakindex", targets: ["leakindex"]),
    .executable(name: "dumpgen", targets: ["dumpgen"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // Libraries of the distribution.
    system("CArchive", apt: "libarchive-dev"),
    system("CXML2", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),
    system("CZlib", apt: "zlib1g-dev"),
    system("CZstd", apt: "libzstd-dev"),
    system("CXXHash", apt: "libxxhash-dev"),
    system("CPSL", apt: "libpsl-dev"),
    system("CUchardet", apt: "libuchardet-dev"),
    system("CIDN2", apt: "libidn2-dev"),
    system("CNettle", apt: "nettle-dev"),
    .target(name: "CKernels", exclude: ["model.bin"]),

    // The base layer.
    room("Bytes", ["CKernels", "CXXHash"]),
    room("Storage", ["Bytes"]),
    room("Pipeline", ["Bytes"]),
    room("Corpus", ["Bytes"]),
    room("MIME", ["Bytes", "CKernels"]),

    // The stages: data flows from the top to the bottom.
    room("Discover", ["Bytes", "Corpus", "Storage"]),
    room("Unpack", ["Bytes", "CArchive", "CNettle", "CZlib", "Corpus", "MIME", "Storage"]),
    room("Parse", ["Bytes", "CKernels", "CUchardet", "CXML2", "Corpus", "MIME", "Unpack"]),
    room("Extract", ["Bytes", "CIDN2", "CKernels", "CPSL", "Corpus"]),
    room("Format", ["Bytes", "CKernels", "CZstd", "Corpus"]),
    room("Indexing", ["Bytes", "Corpus", "Format", "Storage"]),
    room("Query", ["Bytes", "CPSL", "Corpus", "Format", "Storage"]),
    room(
      "Ingest",
      [
        "Bytes", "CKernels", "Corpus", "Discover", "Extract", "Format", "Indexing", "MIME", "Parse",
        "Pipeline", "Storage", "Unpack",
      ]),

    // The programs.
    .executableTarget(
      name: "leakindex",
      dependencies: [
        "Corpus", "Extract", "Format", "Indexing", "Ingest", "Pipeline", "Query", "Storage",
        "Unpack", argumentParser,
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "dumpgen", dependencies: ["Bytes", "CArchive", argumentParser],
      swiftSettings: settings),

    // Trains the model for running text; run by scripts/train alone.
    .executableTarget(name: "trainer", dependencies: ["Extract"], swiftSettings: settings),

    // The tests.
    .target(name: "TestKit", path: "Tests/TestKit", swiftSettings: settings),
    tests("BytesTests", ["Bytes"]),
    tests("StorageTests", ["Storage"]),
    tests("PipelineTests", ["Pipeline"]),
    tests("CorpusTests", ["Corpus"]),
    tests("MIMETests", ["Bytes", "MIME"]),
    tests("DiscoverTests", ["Corpus", "Discover"]),
    tests("UnpackTests", ["Bytes", "CNettle", "Corpus", "MIME", "Unpack"]),
    tests("ParseTests", ["Bytes", "Corpus", "Extract", "MIME", "Parse", "Unpack"]),
    tests("ExtractTests", ["Bytes", "Corpus", "Extract"]),
    tests("FormatTests", ["Bytes", "Corpus", "Format"]),
    tests("IndexingTests", ["Bytes", "Corpus", "Format", "Indexing", "Query", "Storage"]),
    tests("QueryTests", ["Bytes", "Corpus", "Format", "Indexing", "Query"]),
    tests("IngestTests", ["Bytes", "Corpus", "Indexing", "Ingest", "Query"]),
    tests("EndToEndTests", []),
    .testTarget(
      name: "FormatCompatTests", dependencies: ["Corpus", "Format", "Query", "TestKit"],
      exclude: ["v1.idx"], swiftSettings: settings),
  ]
)
