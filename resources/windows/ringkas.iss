; Inno Setup 6: the installer for Windows, for one user without an administrator, or for all.
;   iscc /DVersion=0.1.0 /DBundle=...\bundle\ringkas /DIcon=...\ringkas.ico /O...\dist ringkas.iss
; Files are offered to Ringkas ("Open with"), never taken away from the program that opens them now.
#ifndef Version
  #error Give the version: /DVersion=0.1.0
#endif
#ifndef Bundle
  #error Give the folder of the bundle: /DBundle=...
#endif
#ifndef Icon
  #error Give the icon: /DIcon=...
#endif

[Setup]
AppId={{7C0E0A53-5B7F-4B5E-9C0B-0B8C5A1F2D64}
AppName=Ringkas
AppVersion={#Version}
AppPublisher=The Ringkas developers
DefaultDirName={autopf}\Ringkas
DefaultGroupName=Ringkas
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputBaseFilename=ringkas-{#Version}-setup
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\ringkas-gui.exe
LicenseFile=..\..\LICENSE
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
en.Article=Article
en.Desktop=Put Ringkas on the desktop

[Tasks]
Name: "desktop"; Description: "{cm:Desktop}"; Flags: unchecked

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\Ringkas"; Filename: "{app}\ringkas-gui.exe"
Name: "{autodesktop}\Ringkas"; Filename: "{app}\ringkas-gui.exe"; Tasks: desktop

[Registry]
Root: HKA; Subkey: "Software\Classes\Ringkas.Article"; ValueType: string; ValueData: "{cm:Article}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Ringkas.Article\DefaultIcon"; ValueType: string; ValueData: "{app}\ringkas-gui.exe,0"
Root: HKA; Subkey: "Software\Classes\Ringkas.Article\shell\open\command"; ValueType: string; ValueData: """{app}\ringkas-gui.exe"" ""%1"""
Root: HKA; Subkey: "Software\Ringkas\Capabilities"; ValueType: string; ValueName: "ApplicationName"; ValueData: "Ringkas"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Ringkas\Capabilities"; ValueType: string; ValueName: "ApplicationDescription"; ValueData: "Read news closely, offline"
Root: HKA; Subkey: "Software\RegisteredApplications"; ValueType: string; ValueName: "Ringkas"; ValueData: "Software\Ringkas\Capabilities"; Flags: uninsdeletevalue
; One pair of lines for each kind of file that Ringkas reads.
#define Kind(str suffix) \
  "Root: HKA; Subkey: ""Software\Classes\" + suffix + "\OpenWithProgids""; ValueType: string; ValueName: ""Ringkas.Article""; ValueData: """"; Flags: uninsdeletevalue" + NewLine + \
  "Root: HKA; Subkey: ""Software\Ringkas\Capabilities\FileAssociations""; ValueType: string; ValueName: """ + suffix + """; ValueData: ""Ringkas.Article"""
#emit Kind(".txt")
#emit Kind(".text")
#emit Kind(".md")
#emit Kind(".markdown")
#emit Kind(".html")
#emit Kind(".htm")
#emit Kind(".xhtml")
#emit Kind(".mht")
#emit Kind(".mhtml")
#emit Kind(".pdf")
#emit Kind(".rtf")
#emit Kind(".docx")
#emit Kind(".odt")
#emit Kind(".fodt")
#emit Kind(".epub")
#emit Kind(".eml")
#emit Kind(".mbox")
#emit Kind(".rss")
#emit Kind(".atom")
#emit Kind(".xml")
#emit Kind(".csv")
#emit Kind(".tsv")
#emit Kind(".json")
#emit Kind(".jsonl")
#emit Kind(".ndjson")

[Run]
Filename: "{app}\ringkas-gui.exe"; Description: "{cm:LaunchProgram,Ringkas}"; Flags: nowait postinstall skipifsilent
