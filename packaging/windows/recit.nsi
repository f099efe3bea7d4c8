; The installer for one person, without administrator. Defines come from packaging/nsis.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
Name "Récit"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Recit"
Icon "assets\app\recit.ico"
UninstallIcon "assets\app\recit.ico"
BrandingText "Récit ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Récit"
VIAddVersionKey FileDescription "Récit"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey LegalCopyright "GPL-3.0-or-later"

!uninstfinalize 'packaging/sign "%1"'

!include "LogicLib.nsh"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Recit"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

LoadLanguageFile "${NSISDIR}\Contrib\Language files\French.nlf"
LoadLanguageFile "${NSISDIR}\Contrib\Language files\English.nlf"
LangString RUNNING ${LANG_FRENCH} "Récit est ouvert. Enregistrez, fermez Récit, puis recommencez. Rien n’a été changé."
LangString RUNNING ${LANG_ENGLISH} "Récit is open. Save, close Récit, then try again. Nothing was changed."
LangString OPEN ${LANG_FRENCH} "Ouvrir avec Récit"
LangString OPEN ${LANG_ENGLISH} "Open with Récit"
LangString KEPT ${LANG_FRENCH} "Récit est retiré. Vos dossiers sont restés à leur place."
LangString KEPT ${LANG_ENGLISH} "Récit is removed. Your cases stayed where they are."

; A program that runs cannot be opened to be written.
!macro RefuseWhileRunning
  ${If} ${FileExists} "$INSTDIR\recit.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\recit.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONSTOP "$(RUNNING)" /SD IDOK
      SetErrorLevel 2
      Abort "$(RUNNING)"
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section
  !insertmacro RefuseWhileRunning
  SetOutPath "$INSTDIR"
  File "${FOLDER}\recit.exe"
  File "${FOLDER}\LICENSE.txt"
  File "${FOLDER}\LICENCES.txt"
  File "${FOLDER}\GUIDE.pdf"
  SetOutPath "$INSTDIR\terminal"
  File "${FOLDER}\recit.com"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\desinstaller.exe"
  CreateShortCut "$SMPROGRAMS\Récit.lnk" "$INSTDIR\recit.exe"
  ; A case is a folder: a line in the menu of folders, since a double click on one only looks into it.
  WriteRegStr HKCU "Software\Classes\Directory\shell\Recit" "" "$(OPEN)"
  WriteRegStr HKCU "Software\Classes\Directory\shell\Recit" "Icon" "$INSTDIR\recit.exe"
  WriteRegStr HKCU "Software\Classes\Directory\shell\Recit\command" "" '"$INSTDIR\recit.exe" open "%1"'
  WriteRegStr HKCU "${KEY}" "DisplayName" "Récit"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\recit.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "Récit"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\desinstaller.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\desinstaller.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
SectionEnd

Section Uninstall
  !insertmacro RefuseWhileRunning
  Delete "$INSTDIR\recit.exe"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\LICENCES.txt"
  Delete "$INSTDIR\GUIDE.pdf"
  Delete "$INSTDIR\terminal\recit.com"
  RMDir "$INSTDIR\terminal"
  Delete "$INSTDIR\desinstaller.exe"
  RMDir "$INSTDIR"
  RMDir "$LOCALAPPDATA\Programs"
  Delete "$SMPROGRAMS\Récit.lnk"
  Delete "$APPDATA\recit\config\settings.json"
  Delete "$APPDATA\recit\config\recit-law.toml"
  RMDir "$APPDATA\recit\config"
  RMDir "$APPDATA\recit"
  DeleteRegKey HKCU "Software\Classes\Directory\shell\Recit"
  DeleteRegKey HKCU "${KEY}"
  MessageBox MB_OK "$(KEPT)" /SD IDOK
SectionEnd
