; The installer for Windows: for one person, without an administrator. `cargo xtask windows` makes it for tests and tries it; `cargo xtask bundle` on
; Windows makes it for customers.
;
; makensis -DVERSION=0.1.0 -DTARGET=x86-unicode -DMARK= -DPROGRAMS=<folder of the programs> -DICON=<file.ico> -DOUT=<setup.exe>
;          [-DSIGN=<program that signs the file it is given>]
;
; setup.exe /S          installs without asking
; setup.exe /S /PATH    also adds findem-doctor to the person's PATH
; uninstall.exe /S      uninstalls and keeps the records and the keys

Unicode true
Target ${TARGET}
RequestExecutionLevel user
ManifestDPIAware true
ManifestLongPathAware true
SetCompressor zlib

!include FileFunc.nsh
!include LogicLib.nsh
!include MUI2.nsh
!include WinMessages.nsh
!include x64.nsh

!ifdef SIGN
  !uninstfinalize '"${SIGN}" "%1"'
!endif
!define NAME "Findem Connect"
!define TITLE "Findem Connect for SmartRecruiters${MARK}"
!define GET_WEBVIEW "https://developer.microsoft.com/microsoft-edge/webview2/"
!define WEBVIEW "Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define OPENS "Software\Classes\Applications\findem-connect.exe"
!define REPORT "FindemConnect.Report"
; The programs write it before they show a notification.
!define NOTIFIES "Software\Classes\AppUserModelId\ai.findem.connect"
; The records are in findem-connect, and the pages' own files in ai.findem.connect. The programs are in neither of the two.
!define RECORDS "$LOCALAPPDATA\findem-connect"
!define PAGES "$LOCALAPPDATA\ai.findem.connect"
; Longer texts may have been cut when they were read.
!define LONGEST_PATH 900

Name "${TITLE}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "${TITLE} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Findem Connect for SmartRecruiters"
VIAddVersionKey "FileDescription" "Installs ${TITLE}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The Findem Connect authors"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\findem-connect.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Open ${NAME}"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; What says which software of others is in a program.
!macro InstallAbout program
  SetOutPath "$INSTDIR\about\${program}"
  File "${PROGRAMS}\about\${program}\sbom.cdx.json"
  File "${PROGRAMS}\about\${program}\THIRD-PARTY-NOTICES.txt"
!macroend

!macro DeleteAbout program
  Delete "$INSTDIR\about\${program}\sbom.cdx.json"
  Delete "$INSTDIR\about\${program}\THIRD-PARTY-NOTICES.txt"
  RMDir "$INSTDIR\about\${program}"
!macroend

Section "!${NAME}" PROGRAMS_SECTION
  SectionIn RO
  Call EndIfInUse
  Call RemoveFromOtherFolder
  SetOutPath "$INSTDIR"
  File "${PROGRAMS}\findem-connect.exe"
  File "${PROGRAMS}\findem-doctor.exe"
  ; The programs for customers contain it.
  File /nonfatal "${PROGRAMS}\WebView2Loader.dll"
  File "${PROGRAMS}\LICENSE.txt"
  !insertmacro InstallAbout findem-connect
  !insertmacro InstallAbout findem-doctor
  ; The shortcut starts the program in this folder.
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\findem-connect.exe"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\findem-connect.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Findem Connect authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0

  ; A report is an HTML or a JSON file, so the program is offered under "Open with" and becomes the default of neither.
  WriteRegStr HKCU "${OPENS}" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${OPENS}\shell\open\command" "" '"$INSTDIR\findem-connect.exe" "%1"'
  WriteRegStr HKCU "${OPENS}\SupportedTypes" ".html" ""
  WriteRegStr HKCU "${OPENS}\SupportedTypes" ".json" ""
  WriteRegStr HKCU "Software\Classes\${REPORT}" "" "Report of ${NAME}"
  WriteRegStr HKCU "Software\Classes\${REPORT}\shell\open\command" "" '"$INSTDIR\findem-connect.exe" "%1"'
  WriteRegNone HKCU "Software\Classes\.html\OpenWithProgids" "${REPORT}"
  WriteRegNone HKCU "Software\Classes\.json\OpenWithProgids" "${REPORT}"
SectionEnd

Section /o "findem-doctor in the PATH" PATH_SECTION
  Call AddToPath
SectionEnd

Section "-WebView2"
  Call OfferWebView
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${PROGRAMS_SECTION} "The window, and the command line findem-doctor."
  !insertmacro MUI_DESCRIPTION_TEXT ${PATH_SECTION} "Lets you type findem-doctor in every terminal."
!insertmacro MUI_FUNCTION_DESCRIPTION_END

; The official makensis makes 32-bit installers, to which Windows shows another part of the registry.
!macro Use64Bit
  !if ${NSIS_PTR_SIZE} <= 4
    ${IfNot} ${RunningX64}
      MessageBox MB_OK|MB_ICONSTOP "${NAME} needs a 64-bit Windows." /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    SetRegView 64
  !endif
!macroend

Function un.onInit
  !insertmacro Use64Bit
FunctionEnd

Function .onInit
  !insertmacro Use64Bit
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/PATH" $1
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${PATH_SECTION}
  ${EndIf}
  ; An upgrade keeps the choice.
  ReadRegDWORD $0 HKCU "${UNINSTALL}" "InPath"
  ${If} $0 == 1
    !insertmacro SelectSection ${PATH_SECTION}
  ${EndIf}
FunctionEnd

; Nothing would lead to an earlier installation in another folder any more.
Function RemoveFromOtherFolder
  ReadRegStr $0 HKCU "${UNINSTALL}" "InstallLocation"
  ${If} $0 == ""
  ${OrIf} $0 == $INSTDIR
  ${OrIfNot} ${FileExists} "$0\uninstall.exe"
    Return
  ${EndIf}
  ExecWait '"$0\uninstall.exe" /S _?=$0' $1
  ${If} $1 != 0
    SetErrorLevel 2
    Quit
  ${EndIf}
  Delete "$0\uninstall.exe"
  RMDir "$0"
FunctionEnd

; A program that runs cannot be replaced.
!macro DefineEndIfInUse un
  Function ${un}EndIfInUse
    ${For} $1 1 2
      StrCpy $0 "$INSTDIR\findem-connect.exe"
      ${If} $1 == 2
        StrCpy $0 "$INSTDIR\findem-doctor.exe"
      ${EndIf}
      ${If} ${FileExists} "$0"
        again:
        ClearErrors
        FileOpen $2 "$0" a
        ${If} ${Errors}
          MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${NAME} is still running. Close it, then choose Retry." /SD IDCANCEL IDRETRY again
          SetErrorLevel 2
          Quit
        ${EndIf}
        FileClose $2
      ${EndIf}
    ${Next}
  FunctionEnd
!macroend
!insertmacro DefineEndIfInUse ""
!insertmacro DefineEndIfInUse "un."

Function AddToPath
  ClearErrors
  ReadRegStr $0 HKCU "Environment" "Path"
  StrLen $1 "$0"
  ${If} $1 > ${LONGEST_PATH}
    MessageBox MB_OK|MB_ICONINFORMATION "Your PATH is too long for this installer to change. Add this folder yourself: $INSTDIR" /SD IDOK
    Return
  ${EndIf}
  Push "$0"
  Push "$INSTDIR"
  Call WithoutEntry
  Pop $0
  ${If} $0 != ""
    StrCpy $0 "$0;"
  ${EndIf}
  WriteRegExpandStr HKCU "Environment" "Path" "$0$INSTDIR"
  WriteRegDWORD HKCU "${UNINSTALL}" "InPath" 1
  SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=2000
FunctionEnd

; Takes a list with semicolons and an entry from the stack, and leaves the list without that entry there.
!macro DefineWithoutEntry un
  Function ${un}WithoutEntry
    Exch $R1
    Exch
    Exch $R0
    Push $R2
    Push $R3
    Push $R4
    StrCpy $R2 ""
    ${Do}
      ${If} $R0 == ""
        ${ExitDo}
      ${EndIf}
      StrCpy $R3 0
      ${Do}
        StrCpy $R4 $R0 1 $R3
        ${If} $R4 == ";"
        ${OrIf} $R4 == ""
          ${ExitDo}
        ${EndIf}
        IntOp $R3 $R3 + 1
      ${Loop}
      StrCpy $R4 $R0 $R3
      IntOp $R3 $R3 + 1
      StrCpy $R0 $R0 "" $R3
      ${If} $R4 != ""
      ${AndIf} $R4 != $R1
        ${If} $R2 != ""
          StrCpy $R2 "$R2;"
        ${EndIf}
        StrCpy $R2 "$R2$R4"
      ${EndIf}
    ${Loop}
    StrCpy $R0 $R2
    Pop $R4
    Pop $R3
    Pop $R2
    Pop $R1
    Exch $R0
  FunctionEnd
!macroend
!insertmacro DefineWithoutEntry ""
!insertmacro DefineWithoutEntry "un."

Function OfferWebView
  ReadRegStr $0 HKLM "SOFTWARE\WOW6432Node\${WEBVIEW}" "pv"
  ${If} $0 == ""
  ${OrIf} $0 == "0.0.0.0"
    ReadRegStr $0 HKCU "Software\${WEBVIEW}" "pv"
  ${EndIf}
  ${If} $0 == ""
  ${OrIf} $0 == "0.0.0.0"
    MessageBox MB_YESNO|MB_ICONQUESTION "The window of ${NAME} needs WebView2 from Microsoft, which this computer does not have. findem-doctor works without it.$\r$\n$\r$\nOpen the page where Microsoft offers it?" /SD IDNO IDNO done
    ExecShell "open" "${GET_WEBVIEW}"
    done:
  ${EndIf}
FunctionEnd

Section "Uninstall"
  Call un.EndIfInUse
  Call un.DeleteTask
  ReadRegDWORD $0 HKCU "${UNINSTALL}" "InPath"
  ${If} $0 == 1
    Call un.RemoveFromPath
  ${EndIf}
  ${If} ${FileExists} "${RECORDS}\*.*"
    MessageBox MB_YESNO|MB_DEFBUTTON2|MB_ICONQUESTION "Also delete what ${NAME} has stored on this computer: the progress, the customers and their reports, and the keys in Credential Manager?" /SD IDNO IDNO kept
    Call un.DeleteRecords
    kept:
  ${EndIf}
  ; The pages' own files contain nothing of the person's.
  RMDir /r "${PAGES}"

  Delete "$INSTDIR\findem-connect.exe"
  Delete "$INSTDIR\findem-doctor.exe"
  Delete "$INSTDIR\WebView2Loader.dll"
  Delete "$INSTDIR\LICENSE.txt"
  !insertmacro DeleteAbout findem-connect
  !insertmacro DeleteAbout findem-doctor
  RMDir "$INSTDIR\about"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegValue HKCU "Software\Classes\.html\OpenWithProgids" "${REPORT}"
  DeleteRegValue HKCU "Software\Classes\.json\OpenWithProgids" "${REPORT}"
  DeleteRegKey HKCU "Software\Classes\${REPORT}"
  DeleteRegKey HKCU "${OPENS}"
  DeleteRegKey HKCU "${NOTIFIES}"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd

; The task of the weekly check. If there is none, this does nothing. If the records stay, the next window that opens makes it again.
Function un.DeleteTask
  ReadEnvStr $0 "USERDOMAIN"
  ReadEnvStr $1 "USERNAME"
  nsExec::Exec '"$SYSDIR\schtasks.exe" /Delete /TN "Findem Connect weekly check ($0.$1)" /F'
  Pop $0
FunctionEnd

; Only the records lead to the keys, so the records stay if a key stays.
Function un.DeleteRecords
  nsExec::Exec '"$INSTDIR\findem-doctor.exe" keys forget --all'
  Pop $0
  ${If} $0 == 0
    RMDir /r "${RECORDS}"
  ${Else}
    MessageBox MB_OK|MB_ICONEXCLAMATION "Not every key could be deleted, so nothing else was. Look for entries in Credential Manager whose names begin with $\"${NAME}$\", then delete the folder ${RECORDS}." /SD IDOK
  ${EndIf}
FunctionEnd

Function un.RemoveFromPath
  ReadRegStr $0 HKCU "Environment" "Path"
  StrLen $1 "$0"
  ${If} $1 > ${LONGEST_PATH}
    Return
  ${EndIf}
  Push "$0"
  Push "$INSTDIR"
  Call un.WithoutEntry
  Pop $0
  ${If} $0 == ""
    DeleteRegValue HKCU "Environment" "Path"
  ${Else}
    WriteRegExpandStr HKCU "Environment" "Path" "$0"
  ${EndIf}
  SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=2000
FunctionEnd
